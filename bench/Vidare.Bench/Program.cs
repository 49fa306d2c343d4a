using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Vidare.Bench;

// Vidare.Bench SERVER SAMPLES PID LABEL [RUNS] [WORK]
// Measures a running server on loopback through HTTP as ordinary users, and prints a row of a markdown table for each kind of
// work. bench/run seeds, starts and stops the server around it.
if (args is not [var address, var samplesFile, var pid, var label, ..] || new Uri(address) is not { IsLoopback: true } server)
{
    await Console.Error.WriteLineAsync("Vidare.Bench SERVER SAMPLES PID LABEL [RUNS] [WORK] - a server on loopback, see bench/run");
    return 1;
}

// The compiler goes on making hot code better over some thousand requests; a service that runs for weeks is past that.
const int WarmUp = 8000, Alone = 300, Together = 100;
var longest = TimeSpan.FromSeconds(60);
var runs = args.Length > 4 ? int.Parse(args[4], CultureInfo.InvariantCulture) : 3;
var samples = JsonSerializer.Deserialize<List<Sample>>(await File.ReadAllTextAsync(samplesFile), JsonSerializerOptions.Web)!;
(string Name, Func<Uri, Sample, Task<Work>> Begin)[] works = label.StartsWith("W4", StringComparison.Ordinal) ? GoalWork.All : [("W1 list, coordinator", ListWork.OfCoordinator), ("W1 list, coach", ListWork.OfCoach), ("W2 open a case", OpenWork.Of), ("W3 create a referral", ReferWork.Of)];

foreach (var (name, begin) in works.Where(w => args.Length < 6 || w.Name.StartsWith(args[5], StringComparison.Ordinal)))
{
    var people = await Task.WhenAll(samples.Select(s => begin(server, s)));
    await Measured(people, WarmUp / people.Length);
    foreach (var (users, requests) in new[] { (1, Alone), (people.Length, Together) })
    {
        List<Figures> found = [];
        for (var run = 0; run < runs; run++)
        {
            found.Add(await Measured(people[..users], requests));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {label} | {name} | {users} | {runs} × {users * requests} | {Median(found, f => f.Middle):0.0} | {Median(found, f => f.P95):0.0} | {Median(found, f => f.P99):0.0} | {found.Max(f => f.Longest):0.0} | {found.Min(f => f.P95):0.0}–{found.Max(f => f.P95):0.0} |"));
    }

    foreach (var person in people)
    {
        await person.CheckAfterwards();
        person.Dispose();
    }
}

var memory = (await File.ReadAllLinesAsync($"/proc/{pid}/status")).Where(l => l.StartsWith("VmRSS", StringComparison.Ordinal) || l.StartsWith("VmHWM", StringComparison.Ordinal))
    .Select(l => long.Parse(l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024).ToList();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Memory of the server, {label}: {memory[1]} MB after the load, {memory[0]} MB at most."));
return 0;

// Each person does it over and over without a pause, and stops when time is up.
async Task<Figures> Measured(Work[] people, int requests)
{
    var began = Stopwatch.GetTimestamp();
    var all = await Task.WhenAll(people.Select(async person =>
    {
        List<double> took = [];
        while (took.Count < requests && Stopwatch.GetElapsedTime(began) < longest)
        {
            took.Add((await person.Once()).TotalMilliseconds);
        }

        return took;
    }));
    return Figures.Of([.. all.SelectMany(t => t)]);
}

static double Median(List<Figures> figures, Func<Figures, double> of) => figures.Select(of).Order().ElementAt(figures.Count / 2);
