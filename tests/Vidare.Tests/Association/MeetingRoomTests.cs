using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Association;

public class MeetingRoomTests
{
    const string Rooms = "/insatser/tuna/rum", New = Rooms + "/nytt", Small = "Lilla samtalsrummet";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-64")]
    public async Task A_room_is_booked_by_one_at_a_time_and_the_calendar_says_by_whom_of_the_staff(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var petra = await house.As("Petra Sandelin");
        using var jonas = await house.As("Jonas Wikberg");
        var room = await RoomOf(house, Small);
        (string, string)[] Wanted(string from, string to) => [("rum", room), ("dag", "2015-09-15"), ("fran", from), ("till", to), ("andamal", "Conversation")];

        var booked = await petra.Post(Rooms + "/boka", await petra.Get(Rooms), Wanted("9", "10.30"));
        var taken = await jonas.Post(Rooms + "/boka", await jonas.Get(Rooms), Wanted("10:00", "11:00"));
        var after = await jonas.Post(Rooms + "/boka", taken, Wanted("1030", "11:00"));
        var backwards = await jonas.Post(Rooms + "/boka", taken, Wanted("halv tio", ""));

        booked.Flash.ShouldBe("Rummet är bokat.", booked.Text);
        taken.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        taken.Errors.ShouldBe(["Rummet är redan bokat 09:00–10:30. Välj en annan tid eller ett annat rum."]);
        taken.Document.QuerySelector("input[name=fran]")!.GetAttribute("value").ShouldBe("10:00");
        Lines(taken).ShouldBe(["09:00–10:30 Samtal Petra Sandelin"]);
        Lines(after).ShouldBe(["09:00–10:30 Samtal Petra Sandelin", "10:30–11:00 Samtal Jonas Wikberg Avboka 10:30"], after.Text);
        backwards.Errors.ShouldBe(["”Från” ska vara ett klockslag, till exempel 09:30.", "Fyll i ”Till”."]);

        await using var db = house.Database.Association();
        var petras = (await db.RoomBookings.SingleAsync(b => b.OnDay == new DateOnly(2015, 9, 15) && b.Begins == new TimeOnly(9, 0))).Id;
        (await jonas.Post($"{Rooms}/bokningar/{petras}/avboka", Aimed(after, Rooms + "/boka", $"{Rooms}/bokningar/{petras}/avboka"))).Errors.ShouldBe(["Bara den som har bokat kan avboka. Är den personen borta kan samordnaren göra det."]);
        using var helena = await house.As("Helena Roslund");
        var freed = await helena.Post($"{Rooms}/bokningar/{petras}/avboka", await helena.Get(Rooms + "?dag=2015-09-15"));
        freed.Flash.ShouldBe("Rummet är avbokat.", freed.Text);
        Lines(freed).ShouldBe(["10:30–11:00 Samtal Jonas Wikberg Avboka 10:30"]);
        (await db.AssociationJournal.CountAsync(j => j.What == "programme.BookRooms" && (j.Why == "Rum bokat" || j.Why == "Rum avbokat"))).ShouldBe(3);

        using var birgitta = await house.As("Birgitta Lövhed");
        (await birgitta.Get(Rooms)).Status.ShouldBe(HttpStatusCode.NotFound);
        using var lena = await house.As("Lena Grönqvist");
        (await lena.Get(Rooms)).Status.ShouldBe(HttpStatusCode.NotFound, "a coach of the other site");
        (await petra.Get(Rooms + "?dag=i+morgon")).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-64")]
    public async Task Of_two_who_book_at_the_same_moment_one_gets_the_room(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var petra = await house.As("Petra Sandelin");
        using var jonas = await house.As("Jonas Wikberg");
        var room = await RoomOf(house, Small);
        (string, string)[] wanted = [("rum", room), ("dag", "2015-09-16"), ("fran", "09:00"), ("till", "10:00"), ("andamal", "Meeting")];
        var (petras, jonases) = (await petra.Get(Rooms), await jonas.Get(Rooms));

        var both = await Task.WhenAll(petra.Post(Rooms + "/boka", petras, wanted), jonas.Post(Rooms + "/boka", jonases, wanted));

        both.Count(p => p.Flash == "Rummet är bokat.").ShouldBe(1);
        both.Count(p => p.Status is HttpStatusCode.UnprocessableEntity).ShouldBe(1);
        await using var db = house.Database.Association();
        (await db.RoomBookings.CountAsync(b => b.OnDay == new DateOnly(2015, 9, 16))).ShouldBe(1);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-64")]
    public async Task The_coordinator_says_which_rooms_there_are_and_none_is_closed_over_a_booking(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var helena = await house.As("Helena Roslund");
        var page = await helena.Get(Rooms);

        var same = await helena.Post(New, page, ("lokal", "jobbtorget"), ("namn", "lilla  SAMTALSRUMMET"), ("platser", "4"));
        var added = await helena.Post(New, page, ("lokal", "jobbtorget"), ("namn", "Köket"), ("platser", "6"));
        var busy = await helena.Post($"{Rooms}/{await RoomOf(house, Small)}/stang", page);
        var closed = await helena.Post($"{Rooms}/{await RoomOf(house, "Köket")}/stang", added);
        var again = await helena.Post(New, page, ("lokal", "jobbtorget"), ("namn", "Köket"), ("platser", "8"));

        same.Errors.ShouldBe(["Rummet finns redan i den lokalen."]);
        added.Flash.ShouldBe("Rummet går att boka.", added.Text);
        added.Says("Jobbtorget, 6 platser.").ShouldBeTrue(added.Text);
        busy.Errors.ShouldBe(["Rummet är bokat 2015-09-14. Avboka det först."]);
        closed.Flash.ShouldBe("Rummet går inte längre att boka.", closed.Text);
        closed.Document.QuerySelectorAll("select[name=rum] option").Any(o => o.TextContent.Contains("Köket", StringComparison.Ordinal)).ShouldBeFalse();
        again.Says("Jobbtorget, 8 platser.").ShouldBeTrue(again.Text);
        using var petra = await house.As("Petra Sandelin");
        (await petra.Get(Rooms)).Says("Lägg till ett rum").ShouldBeFalse();
        (await petra.Post(New, Aimed(await petra.Get(Rooms), Rooms + "/boka", New), ("lokal", "jobbtorget"), ("namn", "Vinden"), ("platser", "2"))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>The page as somebody would have it who sends one of its forms elsewhere.</summary>
    static Sheet Aimed(Sheet page, string form, string to)
    {
        page.Document.QuerySelectorAll("form").Single(f => f.GetAttribute("action") == form).SetAttribute("action", to);
        return page;
    }

    static async Task<string> RoomOf(House house, string name)
    {
        await using var db = house.Database.Association();
        return (await db.MeetingRooms.SingleAsync(r => r.Name == name)).Id.ToString();
    }

    /// <summary>The bookings of the small room as the page has them.</summary>
    static IReadOnlyList<string> Lines(Sheet page) =>
        [.. page.Document.QuerySelectorAll($"[aria-label^='{Small}'] tbody tr").Select(r => string.Join(' ', r.QuerySelectorAll("th, td").Select(c => c.TextContent.Trim()).Where(c => c.Length > 0)))];
}
