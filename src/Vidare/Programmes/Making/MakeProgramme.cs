using Vidare.Access;
using Vidare.Programmes.Change;
using Vidare.Programmes.Packages;
using Vidare.Ui;

namespace Vidare.Programmes.Making;

/// <summary>An administrator makes an insats of any kind on a page, from nothing; the rest is filled in where it is changed, and it is exported as any other (GEN-01).</summary>
static class MakeProgramme
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/ny", async (ProgrammeDesk desk) => desk.Page<MakeProgrammePage>(await Model(desk, Started()))).For(ProgrammeOperation.MakeProgramme);
        app.MapPost("/insatser/ny", Do).For(ProgrammeOperation.MakeProgramme);
    }

    static Form Started() => new Form()
        .With("parter", "fk: Försäkringskassan\naf: Arbetsförmedlingen\nregion: Regionen\nkommun: Kommunen")
        .With("ansvarig", "kommun")
        .With("grupp", HouseWords.For(Concept.GatekeeperBody))
        .With("spar", "arbete: Arbete\nstudier: Studier");

    static async Task<IResult> Do(ProgrammeDesk desk, Form form)
    {
        var blank = Read(form, await desk.OwnAssociations());
        if (blank is not null && Faults(form, blank.Configuration) && (await desk.Make(blank.Configuration)).Refusal is { } refusal)
        {
            form.Refuse("adress", Sentences.Of(refusal, null, desk.Today));
        }

        return form.Ok
            ? desk.Done(Addresses.Programme(blank!.Name), "Insatsen finns. Fyll i resten under Ändra insatsen, och ge personalen sina uppdrag.")
            : desk.Again<MakeProgrammePage>(await Model(desk, form), form);
    }

    static BlankProgramme? Read(Form form, IReadOnlyList<AssociationConfiguration> associations)
    {
        var title = form.Text("namn", "Namn", PackageLimits.LabelMaxLength);
        var name = form.Text("adress", "Adress", References.KeyMaxLength);
        if (name is "ny")
        {
            form.Refuse("adress", "Adressen är upptagen. Välj en annan.");
        }

        var kind = form.Choice("slag", "Slag", Enum.GetNames<ProgrammeKind>());
        var association = form.Choice("forbund", "Förbund", associations.Select(a => a.Name));
        var source = form.Text("kalla", "Källa", PackageLimits.TextMaxLength);
        var parties = Lines.ReadKeyed(form.Text("parter", "Parter"));
        var controller = form.Text("ansvarig", "Personuppgiftsansvarig part", References.KeyMaxLength);
        var start = form.Date("start", "Första dag");
        var end = form.Date("slut", "Sista dag", required: false);
        var target = form.Text("malgrupp", "Målgrupp", PackageLimits.TextMaxLength);
        var group = form.Text("grupp", "Grupp som beslutar om intag", PackageLimits.LabelMaxLength);
        var tracks = Lines.ReadKeyed(form.Text("spar", "Planens spår"));
        return !form.Ok ? null : new(name!, title!, Enum.Parse<ProgrammeKind>(kind!), source!, associations.First(a => a.Name == association),
            [.. parties.Select(p => new PartyConfiguration(p.Key, KindOf(p.Text), [new(p.Text)]))], controller!, new(start!.Value, end), target!, group!, [.. tracks.Select(t => new PlanTrack(t.Key, t.Text))]);
    }

    /// <summary>Which of the parties by law a name is; another when the name does not say.</summary>
    static PartyKind KindOf(string name) =>
        name.StartsWith("Försäkringskassan", StringComparison.OrdinalIgnoreCase) ? PartyKind.SocialInsuranceAgency
        : name.StartsWith("Arbetsförmedlingen", StringComparison.OrdinalIgnoreCase) ? PartyKind.EmploymentService
        : name.Contains("region", StringComparison.OrdinalIgnoreCase) || name.Contains("landsting", StringComparison.OrdinalIgnoreCase) ? PartyKind.Region
        : name.Contains("kommun", StringComparison.OrdinalIgnoreCase) ? PartyKind.Municipality
        : PartyKind.Other;

    /// <summary>Says what does not hold at the field that it stands in; true when all does.</summary>
    static bool Faults(Form form, ProgrammeConfiguration configuration)
    {
        foreach (var fault in PackageText.FaultsOf(configuration))
        {
            form.Refuse(FieldOf(fault.At), fault.Sentence);
        }

        return form.Ok;
    }

    static string FieldOf(string at) => at.Split('.', '[')[0] switch
    {
        "name" => "adress",
        "title" => "namn",
        "source" => "kalla",
        "controller" => "ansvarig",
        "period" => at.EndsWith("end", StringComparison.Ordinal) ? "slut" : "start",
        "targetGroup" => "malgrupp",
        "planTracks" => "spar",
        "bodies" or "terms" => "grupp",
        _ => "parter",
    };

    static async Task<MakeProgrammeModel> Model(ProgrammeDesk desk, Form form)
    {
        var associations = await desk.OwnAssociations();
        return new(associations is [var only] ? form.With("forbund", only.Name) : form, [.. associations.Select(a => new Option(a.Name, a.Name))]);
    }
}

public sealed record MakeProgrammeModel(Form Form, IReadOnlyList<Option> Associations)
{
    public IReadOnlyList<Option> Kinds { get; } = [.. Enum.GetValues<ProgrammeKind>().Select(k => new Option(k.ToString(), ProgrammeWords.Of(k)))];
}
