using Microsoft.EntityFrameworkCore;
using Vidare.Funding;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>Surpluses: each a case of its own, kept as its steps.</summary>
public sealed partial class ProgrammeDesk
{
    static async Task<ILookup<ProgrammeId, Surplus>> SurplusesOf(AssociationDb db, List<ProgrammeId> programmes)
    {
        var rows = await db.Set<SurplusRow>().Where(s => programmes.Contains(s.ProgrammeId)).OrderBy(s => s.Year).ThenBy(s => s.Id).ToListAsync();
        var ids = rows.Select(r => r.Id).ToList();
        var steps = (await db.Set<SurplusStepRow>().Where(s => ids.Contains(s.SurplusId)).OrderBy(s => s.Number).ToListAsync()).ToLookup(s => s.SurplusId, StepOf);
        return rows.ToLookup(r => r.ProgrammeId, r => new Surplus(r.Id, r.Year, r.Financier, [.. steps[r.Id]]));
    }

    static SurplusStep StepOf(SurplusStepRow row) => row.Kind switch
    {
        nameof(SurplusDeclared) => new SurplusDeclared(new(row.Ore!.Value), new(row.ComputedOre!.Value), row.Cause!.Value, row.Text, row.PartyId!.Value, row.UserId, row.OnDay),
        nameof(SurplusProposed) => new SurplusProposed(row.Disposal!.Value, row.Text, row.UserId, row.OnDay),
        nameof(SurplusDecided) => new SurplusDecided(row.Disposal!.Value, new(row.Ore!.Value), row.Text, row.UserId, row.OnDay),
        nameof(SurplusPaid) => new SurplusPaid(row.PaidOn!.Value, row.Text, row.UserId, row.OnDay),
        nameof(SurplusSeen) => new SurplusSeen(row.Text, row.UserId, row.OnDay),
        _ => throw new InvalidOperationException("The table has a step of a surplus that is none: " + row.Kind),
    };

    SurplusStepRow RowOf(SurplusId id, int number, SurplusStep step)
    {
        var (by, on, at, kind) = (step.By, step.On, clock.Now, step.GetType().Name);
        return step switch
        {
            SurplusDeclared s => new() { SurplusId = id, Number = number, Kind = kind, Ore = s.Sum.Ore, ComputedOre = s.Computed.Ore, Cause = s.Cause, Text = s.Explanation, PartyId = s.Party, UserId = by, OnDay = on, At = at },
            SurplusProposed s => new() { SurplusId = id, Number = number, Kind = kind, Disposal = s.Disposal, Text = s.Reason, UserId = by, OnDay = on, At = at },
            SurplusDecided s => new() { SurplusId = id, Number = number, Kind = kind, Disposal = s.Disposal, Ore = s.Sum.Ore, Text = s.Reference, UserId = by, OnDay = on, At = at },
            SurplusPaid s => new() { SurplusId = id, Number = number, Kind = kind, PaidOn = s.PaidOn, Text = s.Voucher, UserId = by, OnDay = on, At = at },
            SurplusSeen s => new() { SurplusId = id, Number = number, Kind = kind, Text = s.Note, UserId = by, OnDay = on, At = at },
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
    }

    public Task<Outcome<SurplusId>> Declare(OpenProgramme open, int year, string financier, Func<Ledger, SurplusDeclared> declared) => Write<SurplusId>("Överskott " + Ui.Swedish.Year(year), open, financier, async db =>
    {
        var ledger = await Book(db, open.Programme);
        var step = declared(ledger);
        var why = Accountability.Is(await Accountable(db, open.Programme.Id), step.Party, Surpluses.LastDayOf(open.Configuration.Period, year))
            ? Surpluses.WhyNotDeclared(ledger, year, financier, step.Sum, step.Explanation.Length > 0)
            : new PartyIsNotAccountable(step.Party);
        if (why is not null)
        {
            return why;
        }

        var id = SurplusId.New();
        db.Add(new SurplusRow { Id = id, ProgrammeId = open.Programme.Id, Year = year, Financier = financier });
        db.Add(RowOf(id, 1, step));
        return id;
    });

    /// <summary>A further step of a surplus, when its rule lets it.</summary>
    public Task<Outcome<bool>> Step(OpenProgramme open, SurplusId id, SurplusStep step, string why, Func<Surplus, Refusal?> rule) => Write<bool>(why, open, id.ToString(), async db =>
    {
        var surplus = (await SurplusesOf(db, [open.Programme.Id]))[open.Programme.Id].Single(s => s.Id == id);
        if (rule(surplus) is { } refusal)
        {
            return refusal;
        }

        db.Add(RowOf(id, surplus.Steps.Count + 1, step));
        return true;
    });
}
