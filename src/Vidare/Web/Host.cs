using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Vidare.Access;
using Vidare.Commands;
using Vidare.Programmes;
using Vidare.Demo;
using Vidare.Storage;
using Vidare.Ui;

namespace Vidare.Web;

/// <summary>The web service: puts the house together and opens its doors.</summary>
public static class Host
{
    const long MaxBody = 1_000_000;

    public static async Task Serve(StorageOptions options, bool demo, bool fromStart, CancellationToken cancel)
    {
        var app = Build(WebApplication.CreateBuilder(), options, demo);
        if (demo && app.Environment.IsProduction())
        {
            throw new RefusedException("Demon kan inte startas i produktion.");
        }

        await Migrator.Run(options, TimeProvider.System, cancel);
        await app.Services.GetRequiredService<BusinessClock>().Load();
        if (demo)
        {
            await (fromStart ? DemoBeginning.Load(app.Services) : DemoData.Load(app.Services, cancel));
        }

        await app.StartAsync(cancel);
        Announce(app, demo);
        await app.WaitForShutdownAsync(cancel);
    }

    /// <summary>The application, not yet started.</summary>
    /// <param name="mapped">The endpoints of another host of the same program: to translate each of them anew is most of what a host costs.</param>
    public static WebApplication Build(WebApplicationBuilder builder, StorageOptions options, bool demo, IReadOnlyList<Endpoint>? mapped = null)
    {
        if (Environment.GetEnvironmentVariable("VIDARE_URLS") is { Length: > 0 } urls)
        {
            builder.WebHost.UseUrls(urls);
        }

        // Several lines a request cost more than they tell; what fails is logged all the same.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(k =>
        {
            k.AddServerHeader = false;
            k.Limits.MaxRequestBodySize = MaxBody;
        });
        Services(builder, options, demo);
        var app = builder.Build();
        Pipeline(app);
        Map(app, demo, mapped);
        return app;
    }

    static void Services(WebApplicationBuilder builder, StorageOptions options, bool demo)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo("sv-SE");
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("sv-SE");
        var services = builder.Services;
        services.AddRazorComponents();
        services.AddWebEncoders(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(_ => new Database(options));
        services.AddSingleton(_ => Vault.Open(KeyFile(options), create: !builder.Environment.IsProduction()));
        services.AddSingleton(s => new BusinessClock(s.GetRequiredService<Database>(), s.GetRequiredService<TimeProvider>(), demo));
        services.AddSingleton<ProgrammeStore>();
        services.AddSingleton<ProgrammeWriter>();
        services.AddSingleton<Entrance>();
        services.AddSingleton<Frames>();
        services.TryAddSingleton<Outside.IPrinter, Outside.Chromium>();
        services.AddScoped<Reporting.Printing.DocumentFiles>();
        services.AddSingleton(s => new Measurement.Measures(s.GetRequiredService<Database>(), s.GetRequiredService<Vault>));
        services.AddSingleton<Jobs.DayTurn>();
        services.AddHostedService<Jobs.JobRunner>();
        services.AddAntiforgery(o => o.Cookie.Name = "vidare-form");
        services.AddDataProtection().SetApplicationName("vidare").UseCryptographicAlgorithms(new() { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        services.AddOptions<KeyManagementOptions>().Configure<Database>((o, database) => o.XmlRepository = new KeyRing(database));
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(o =>
        {
            o.Cookie.Name = "vidare";
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.ExpireTimeSpan = TimeSpan.FromHours(8);
            o.LoginPath = "/logga-in";
        });
        services.Configure<ForwardedHeadersOptions>(o => o.ForwardedHeaders = ForwardedHeaders.XForwardedProto);
        services.AddResponseCompression(o => o.EnableForHttps = false);
    }

    /// <summary>Where the key for personal data lies: beside the database folder's parent in a clone, else as the environment says.</summary>
    internal static string KeyFile(StorageOptions options) =>
        Environment.GetEnvironmentVariable("VIDARE_KEY_FILE") is { Length: > 0 } named ? named
        : options.IsPostgres ? throw new RefusedException("Säg var nyckeln för personuppgifter finns: VIDARE_KEY_FILE i miljön.")
        : Path.Combine(options.Folder! + ".keys", "person.key");

    static void Pipeline(WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<LastResort>();
        app.Use(SecurityHeaders);
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<Doorkeeper>();
    }

    static void Map(WebApplication app, bool demo, IReadOnlyList<Endpoint>? mapped)
    {
        if (mapped is not null)
        {
            ((IEndpointRouteBuilder)app).DataSources.Add(new DefaultEndpointDataSource(mapped));
            return;
        }

        app.MapStaticAssets();
        Routes.Map(app, demo);
        app.MapFallback((HttpContext context, Frames frames) => Answer.Status(frames.Here(context), StatusCodes.Status404NotFound)).ForAnyone();
    }

    static Task SecurityHeaders(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        // Exactly what the form's token asks for too; anything else and a warning is written for each page.
        headers.CacheControl = "no-cache, no-store";
        headers.Pragma = "no-cache";
        return next(context);
    }

    static void Announce(WebApplication app, bool demo)
    {
        Console.WriteLine("Vidare är igång: " + string.Join(", ", app.Urls));
        if (demo)
        {
            Console.WriteLine("Logga in med ett klick som någon av demons påhittade personer:");
            foreach (var person in DemoCast.Staff)
            {
                Console.WriteLine("  " + person.Name + " – " + person.What);
            }

            Console.WriteLine("  … och deltagarna, som står på inloggningssidan.");
        }
    }
}
