using System.Net;

namespace Vidare.Bench;

/// <summary>W4: the goal page of a programme, and the overview of its association; each after nothing has changed, and after a case of it has.</summary>
sealed class GoalWork(Person person, string address, string expected, ChangeWork? change) : Work(person)
{
    /// <summary>bench/w4 asks for these by a label that begins with W4.</summary>
    public static readonly (string Name, Func<Uri, Sample, Task<Work>> Begin)[] All =
    [
        ("W4 goal page", (server, sample) => Page(server, sample, changing: false)),
        ("W4 goal page, after a change", (server, sample) => Page(server, sample, changing: true)),
        ("W4 overview", (server, sample) => Overview(server, sample, changing: false)),
        ("W4 overview, after a change", (server, sample) => Overview(server, sample, changing: true)),
    ];

    static async Task<Work> Page(Uri server, Sample sample, bool changing) =>
        new GoalWork(await Person.SignIn(server, sample.Coordinator), $"/insatser/{sample.Programme}/mal", "M-09", changing ? await ChangeWork.Of(server, sample) : null);

    static async Task<Work> Overview(Uri server, Sample sample, bool changing) =>
        new GoalWork(await Person.SignIn(server, sample.Office), "/oversikt", $"/insatser/{sample.Programme}/mal", changing ? await ChangeWork.Of(server, sample) : null);

    public override async Task<TimeSpan> Once()
    {
        if (change is not null)
        {
            await change.Once();
        }

        var reply = await Person.Get(address);
        Expect.That(reply.Status is HttpStatusCode.OK, "W4 status", reply);
        Expect.That(reply.Body.Contains(expected, StringComparison.Ordinal), "W4 shows " + expected, reply);
        return reply.Took;
    }
}

/// <summary>A coach notes a contact, which moves the programme's stamp. It is not measured.</summary>
sealed class ChangeWork : Work
{
    readonly IReadOnlyList<string> cases;
    int next;

    ChangeWork(Person person, IReadOnlyList<string> cases)
        : base(person) => this.cases = cases;

    public static async Task<ChangeWork> Of(Uri server, Sample sample)
    {
        var coach = await Person.SignIn(server, sample.Coach);
        var list = await coach.Get($"/arenden?steg=Enrolled&insats={sample.Programme}");
        return new(coach, [.. ListWork.Lines(list.Body).Select(l => l.Address)]);
    }

    public override async Task<TimeSpan> Once()
    {
        var address = cases[next++ % cases.Count] + "/kontakt";
        var page = await Person.Get(address);
        var version = System.Text.RegularExpressions.Regex.Match(page.Body, "name=\"version\" value=\"(?<v>[0-9]+)\"", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["v"].Value;
        var day = System.Text.RegularExpressions.Regex.Match(page.Body, "name=\"dag\"[^>]*value=\"(?<v>[0-9-]+)\"", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["v"].Value;
        var done = await Person.Post(address, [Person.Token(page.Body), new("version", version), new("dag", day), new("slag", "Talk"), new("anteckning", "Gick igenom veckan.")]);
        Expect.That(done.Status is HttpStatusCode.SeeOther, "W4 change", done);
        return done.Took;
    }
}
