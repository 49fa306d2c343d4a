using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>
/// Which day it is for deadlines, windows and lists: today in Stockholm, moved by so many days in demo and test. Registered
/// times, journals and ids are real UTC and know nothing of it (BR-50).
/// </summary>
public sealed class BusinessClock(Database database, TimeProvider time, bool movable)
{
    const string Setting = "clock-offset-days";

    static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    int offset;

    public bool IsMovable => movable;

    /// <summary>Now, real UTC.</summary>
    public DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>A registered time as a clock in Stockholm showed it.</summary>
    public static DateTime InStockholm(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Stockholm);

    public DateOnly Today => RealToday.AddDays(offset);

    DateOnly RealToday => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), Stockholm).DateTime);

    /// <summary>Reads how far the clock was moved. Where it may not be moved, it is not.</summary>
    public async Task Load()
    {
        if (movable)
        {
            await using var db = database.Association();
            var row = await db.Settings.SingleOrDefaultAsync(s => s.Name == Setting);
            offset = row is null ? 0 : int.Parse(row.Value, CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Makes a day today.</summary>
    public async Task MoveTo(DateOnly day)
    {
        if (!movable)
        {
            throw new InvalidOperationException("The business clock cannot be moved here.");
        }

        var days = day.DayNumber - RealToday.DayNumber;
        await database.WriteAssociation(async db =>
        {
            var value = days.ToString(CultureInfo.InvariantCulture);
            if (await db.Settings.SingleOrDefaultAsync(s => s.Name == Setting) is { } row)
            {
                row.Value = value;
            }
            else
            {
                db.Add(new SettingRow { Name = Setting, Value = value });
            }

            return true;
        });
        offset = days;
    }
}
