using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Vidare.Access;
using Vidare.Measurement;
using Vidare.Participation;
using Vidare.Participation.History;
using Vidare.Storage;
using Vidare.Testing;
using Xunit;

namespace Vidare.Tests.Commands;

/// <summary>History comes in whole or not at all, and the goals are measured from it.</summary>
public class ReplayTests
{
    const string Person = "K,1985-04-12,Strängnäs";

    /// <summary>The issue's example: 40 exits of which 17 to vocational rehabilitation and 4 to work or education, and 6 still enrolled.</summary>
    static string Example()
    {
        var text = new StringBuilder(HistoryLine.Header).Append('\n');
        for (var i = 0; i < 46; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"k{i},2015-08-01,referred,,,,af,{Person}\nk{i},2015-08-10,admitted,,,,,,,\nk{i},2015-09-01,enrolled,,,,,,,\nk{i},2015-10-01,plan,arbete,,,,,,\n");
            if (i < 40)
            {
                text.Append(CultureInfo.InvariantCulture, $"k{i},2016-05-02,exit,{(i < 17 ? "arbetslivsinriktad rehab,,,af" : i < 20 ? "arbete,,," : i < 21 ? "studier,,," : "annat,,,kommun")},,,\nk{i},2016-05-09,acknowledged,,,,,,,\n");
            }
        }

        return text.ToString();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("TUNA-15", "TUNA-16", "GEN-15", "BR-24", "BR-25", "F-111")]
    public async Task History_is_replayed_and_the_goals_are_measured_before_the_end_and_from_it_on(Engine engine)
    {
        await using var place = await Place.Open(engine);

        await place.Replay(Example());

        var before = await place.Goals("2016-06-30");
        before.Select(g => g.Text("id")).ShouldBe(["G-TUNA-1", "G-TUNA-2", "G-TUNA-3"]);
        Numbers(before[0]).ShouldBe((17, 23, 0, 40, 6));
        (before[0].GetProperty("lower").GetRawText(), before[0].GetProperty("upper").GetRawText(), before[0].GetProperty("preliminary").GetBoolean(), before[0].Text("verdict")).ShouldBe(("0.425000", "0.425000", true, "Uppfyllt"));
        (before[1].GetProperty("lower").GetRawText(), before[1].Text("verdict"), before[1].Text("formula"), before[1].Text("relation"), before[1].GetProperty("target").GetInt32()).ShouldBe(("0.100000", "Uppfyllt", "M-09", "atLeast", 10));
        before[2].GetProperty("parts").EnumerateArray().Select(p => p.Text("verdict")).ShouldBe(["Uppfyllt", "Ingen uppföljning"]);
        (before[2].Text("verdict"), before[2].GetProperty("formula").ValueKind, before[2].GetProperty("lower").ValueKind).ShouldBe(("Delvis uppfyllt", JsonValueKind.Null, JsonValueKind.Null));

        var from = await place.Goals("2016-07-31");
        Numbers(from[0]).ShouldBe((17, 23, 6, 46, 0));
        (from[0].GetProperty("lower").GetRawText(), from[0].GetProperty("upper").GetRawText(), from[0].Text("verdict")).ShouldBe(("0.369565217391", "0.500000", "Kan ej utvärderas"));
    }

    static (int, int, int, int, int) Numbers(JsonElement goal) =>
        (goal.GetProperty("n1").GetInt32(), goal.GetProperty("n0").GetInt32(), goal.GetProperty("nu").GetInt32(), goal.GetProperty("n").GetInt32(), goal.GetProperty("immature").GetInt32());

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    [Requirement("GEN-15")]
    public async Task A_replayed_case_stands_as_its_facts_add_up_with_its_days_apart_from_when_it_was_registered(Engine engine)
    {
        await using var place = await Place.Open(engine);
        await place.Replay("\uFEFF" + HistoryLine.Header + "\r\n\r\n\"Falk, \"\"Å\"\"\",2015-08-01,referred,,,,af,K,1985,Strängnäs\r\n\"Falk, \"\"Å\"\"\",2015-09-01,enrolled,,,,,,,\r\n\"Falk, \"\"Å\"\"\",2016-05-02,exit,behandling,,,region,,,\r\nA,2015-08-01,anonymous,samtycke avböjt,,,,,,\r\n");

        await using var db = place.Database.Participation();
        var standing = await db.Standings.SingleAsync();
        var programme = (await new global::Vidare.Programmes.ProgrammeStore(place.Database).FindByName("tuna"))!;
        var @case = await CaseRecorder.Load(db, standing, programme, Vault.Open(Engines.KeyFile, create: true));
        var derived = CaseDesk.StandingOf(await db.Cases.SingleAsync(), programme);
        CaseRecorder.Bring(derived, @case);
        derived.ShouldBeEquivalentTo(standing);
        (standing.Step, standing.AwaitingPartyId, standing.Name).ShouldBe((CaseStep.HandingOver, programme.Parties["region"], "Ärende Falk, \"Å\""));
        @case.Entries.ShouldAllBe(e => e.By == Actor.System && e.RegisteredAt.Year > 2020 && e.On.Year < 2017);
        CourseRecorder.RowOf(Courses.Of(@case)!, programme.Id, 1).ShouldBeEquivalentTo(await db.Set<CourseRow>().SingleAsync());
        CourseRecorder.WaitsOf(@case).Count().ShouldBe(await db.Set<WaitRow>().CountAsync());
        (await db.Set<AnonymousPostRow>().SingleAsync()).Reason.ShouldBe("samtycke avböjt");
        (await db.Journal.CountAsync(j => j.CaseId == @case.Id && j.What == "case.Replay")).ShouldBe(1);
        (await db.Users.SingleAsync(u => u.Id == standing.ResponsibleUserId)).Name.ShouldBe("Inläst historik, TUNA-Strängnäs");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Every_fault_is_told_with_its_line_and_then_nothing_is_stored(Engine engine)
    {
        await using var place = await Place.Open(engine);
        async Task<string> Refused(string text) => (await Should.ThrowAsync<global::Vidare.Commands.RefusedException>(() => place.Replay(text))).Message;

        var many = await Refused(Example() + "k99,2015-08-01,referred,,,,xx,K,1985,Strängnäs\nk99,2016-08-01,enrolled,,,,,,,\nk1,2016-09-09,exit,annat,,,,,,\n");
        many.ShouldContain("3 fel och ingenting lästes in");
        many.ShouldContain("Rad 266: Parten ”xx” finns inte i insatsen. Här kan stå fk, af, region, kommun.");
        many.ShouldContain("Rad 267: Startdagen ska ligga mellan 2015-02-01 och 2016-07-31.");
        many.ShouldContain("Rad 268: Händelsen står redan på rad ");
        (await Refused("case;date\n")).ShouldBe("Rad 1: Rubrikraden ska vara case,date,event,value,until,extent,party,sex,born,municipality.");
        (await Refused(HistoryLine.Header + "\na,2015-03-01,\"referred\nb")).ShouldBe("Rad 2: Ett citattecken som öppnar ett fält har inget som stänger det.");
        (await Should.ThrowAsync<global::Vidare.Commands.RefusedException>(() => place.Replay([.. Encoding.UTF8.GetBytes(HistoryLine.Header + "\nå"), 0xE5, (byte)'\n']))).Message.ShouldStartWith("Rad 2: Texten är inte UTF-8.");

        await using var db = place.Database.Participation();
        (await db.Cases.CountAsync()).ShouldBe(0);
        (await db.Users.CountAsync()).ShouldBe(0);
        await place.Replay(Example());
        (await Refused(Example())).ShouldContain("46 fel");
        (await db.Cases.CountAsync()).ShouldBe(46);
    }

    /// <summary>A database with TUNA and nobody in it.</summary>
    sealed class Place(StorageOptions options) : IAsyncDisposable
    {
        public Database Database { get; } = new(options);

        public static async Task<Place> Open(Engine engine)
        {
            Environment.SetEnvironmentVariable("VIDARE_KEY_FILE", Engines.KeyFile);
            var options = await Engines.Empty(engine);
            await global::Vidare.Commands.Packages.Import(options, new(Repository.PathOf("packages", "tuna.json")), CancellationToken.None);
            return new(options);
        }

        public Task Replay(string text) => Replay(Encoding.UTF8.GetBytes(text));

        public async Task Replay(byte[] bytes)
        {
            var file = Path.GetTempFileName();
            try
            {
                await File.WriteAllBytesAsync(file, bytes);
                await global::Vidare.Commands.Replay.Run(options, "tuna", new(file), CancellationToken.None);
            }
            finally
            {
                File.Delete(file);
            }
        }

        public async Task<IReadOnlyList<JsonElement>> Goals(string day)
        {
            using var output = new MemoryStream();
            await global::Vidare.Commands.Goals.Write(options, "tuna", day, json: true, output, CancellationToken.None);
            return [.. JsonDocument.Parse(output.ToArray()).RootElement.EnumerateArray()];
        }

        public async ValueTask DisposeAsync() => await Engines.Drop(options);
    }
}

static class Json
{
    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
