using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Vidare.Access;
using Vidare.Demo;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Testing;

/// <summary>The whole program with the demo's cast on a database of its own, reached through HTTP in memory or, for a browser, on a port.</summary>
public sealed class House : IAsyncDisposable
{
    static IReadOnlyList<Endpoint>? mapped;

    readonly WebApplication running;

    House(StorageOptions options, WebApplication app) => (Options, running) = (options, app);

    public Database Database => running.Services.GetRequiredService<Database>();

    public Vault Vault => running.Services.GetRequiredService<Vault>();

    public BusinessClock Clock => running.Services.GetRequiredService<BusinessClock>();

    public ProgrammeStore Programmes => running.Services.GetRequiredService<ProgrammeStore>();

    public Jobs.DayTurn DayTurn => running.Services.GetRequiredService<Jobs.DayTurn>();

    /// <summary>Every address that the program answers.</summary>
    public IEnumerable<Endpoint> Endpoints => EndpointsOf(running);

    static IEnumerable<Endpoint> EndpointsOf(WebApplication app) => app.Services.GetRequiredService<IEnumerable<Microsoft.AspNetCore.Routing.EndpointDataSource>>().SelectMany(s => s.Endpoints);

    /// <summary>What <c>--db</c> takes to reach this house's database.</summary>
    public string Connection => Engines.ConnectionOf(Options);

    public StorageOptions Options { get; }

    /// <summary>Where a browser finds it.</summary>
    public string Address => running.Urls.First();

    /// <param name="prints">Whether files are printed by the real printer, whose every start takes long; else what would be printed comes as it is.</param>
    public static Task<House> Open(Engine engine, bool prints = false) => Open(engine, onPort: false, prints);

    /// <summary>As it is in December 2014, before TUNA-Strängnäs is there: the cast, its parties and the concept of TUNA Eskilstuna.</summary>
    public static async Task<House> OpenFromStart(Engine engine)
    {
        Environment.SetEnvironmentVariable("VIDARE_KEY_FILE", Engines.KeyFile);
        var options = await Engines.Empty(engine);
        await Migrator.Run(options, TimeProvider.System);
        var house = new House(options, Build(options));
        await DemoBeginning.Load(house.running.Services);
        await house.running.StartAsync();
        return house;
    }

    /// <summary>On a port of loopback, for a browser.</summary>
    public static Task<House> OpenOnPort(Engine engine) => Open(engine, onPort: true, prints: true);

    static async Task<House> Open(Engine engine, bool onPort, bool prints)
    {
        Environment.SetEnvironmentVariable("VIDARE_KEY_FILE", Engines.KeyFile);
        var options = await Engines.Copy(engine, Prepare);
        var house = new House(options, Build(options, onPort, prints));
        await house.Clock.Load();
        await house.running.StartAsync();
        mapped ??= [.. house.Endpoints];
        return house;
    }

    static async Task Prepare(StorageOptions options)
    {
        await using var app = Build(options);
        await Migrator.Run(options, TimeProvider.System);
        await DemoData.Load(app.Services, CancellationToken.None);

        // What each house would else do anew when it opens: the turn of the demo's day, which the demo has done, and a key for forms.
        await app.Services.GetRequiredService<Database>().WriteAssociation(db => Task.FromResult(db.Add(new JobRow { Name = Jobs.JobRunner.DayTurnJob, LastDay = DemoData.Today })));
        app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("house").Protect("");
    }

    static WebApplication Build(StorageOptions options, bool onPort = false, bool prints = false)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development", ContentRootPath = Repository.PathOf("src", "Vidare"), ApplicationName = "vidare" });
        builder.Logging.ClearProviders();
        if (onPort)
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
        }
        else
        {
            builder.WebHost.UseTestServer();
        }

        if (!prints)
        {
            builder.Services.AddSingleton<Outside.IPrinter, PlainPrinter>();
        }

        return Web.Host.Build(builder, options, demo: true, mapped);
    }

    /// <summary>Somebody of the demo's cast, signed in; a participant by the full name too.</summary>
    public async Task<Visitor> As(string name)
    {
        var visitor = Nobody();
        await visitor.SignIn(name);
        return visitor;
    }

    /// <summary>Somebody of the staff whom the page of the demo does not list, such as one that a test has made.</summary>
    public async Task<Visitor> AsUser(string name)
    {
        var visitor = Nobody();
        await visitor.Post("/logga-in", await visitor.Get("/logga-in"), ("vem", "p" + await User(name)));
        return visitor;
    }

    /// <summary>Somebody who has not signed in.</summary>
    public Visitor Nobody() => new(running.GetTestServer().CreateHandler());

    public async Task<Programme> Tuna() => (await Programmes.FindByName(DemoCast.Programme))!;

    /// <summary>The desk as a page of this viewer would get it.</summary>
    public async Task<CaseDesk> DeskOf(Viewer viewer, CaseOperation? operation = null)
    {
        var context = new DefaultHttpContext { RequestServices = running.Services };
        context.Features.Set(viewer);
        context.SetEndpoint(new(null, new(new Admission(null, operation)), null));
        return (await CaseDesk.BindAsync(context))!;
    }

    /// <summary>A demo participant's case.</summary>
    public async Task<CaseId> CaseOf(string participant)
    {
        await using var db = Database.Participation();
        return await db.Standings.Where(s => s.Name == participant).Select(s => s.CaseId).SingleAsync();
    }

    /// <summary>A demo user.</summary>
    public async Task<UserId> User(string name)
    {
        await using var db = Database.Association();
        return await db.Users.Where(u => u.Name == name).Select(u => u.Id).SingleAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await running.StopAsync();
        await running.DisposeAsync();
        await Engines.Drop(Options);
    }
}
