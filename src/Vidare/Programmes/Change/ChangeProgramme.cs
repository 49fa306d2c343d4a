using Vidare.Access;
using Vidare.Programmes.Packages;
using Vidare.Ui;

namespace Vidare.Programmes.Change;

/// <summary>
/// Changes the parts of a configuration that people change; checked as a package is, kept with a reason. Of a decided insats it is the
/// draft that is changed (GEN-10).
/// </summary>
static class ChangeProgramme
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/andra", async (string name, ProgrammeDesk desk) =>
            await desk.OpenInHand(name) is { } hand ? desk.Page<ChangePage>(new ChangeModel(hand, ChangeForm.Filled(hand.Configuration))) : desk.NotThere()).For(ProgrammeOperation.ChangeProgramme);
        app.MapPost("/insatser/{name}/andra", Do).For(ProgrammeOperation.ChangeProgramme);
    }

    static async Task<IResult> Do(string name, ProgrammeDesk desk, Form form)
    {
        if (await desk.OpenInHand(name) is not { } hand)
        {
            return desk.NotThere();
        }

        if (!hand.IsSeenBy(form))
        {
            await Outdate(desk, hand, form);
            return desk.Again<ChangePage>(new ChangeModel(hand, form), form);
        }

        var changed = ChangeForm.Taken(hand.Configuration, form);
        var why = form.Text("skal", "Varför ändras det?", 500);
        if (!form.Ok)
        {
            return desk.Again<ChangePage>(new ChangeModel(hand, form), form);
        }

        if (hand.Draft is not { IsOutOfDate: true } && PackageText.Write(changed) == PackageText.Write(hand.Configuration))
        {
            return desk.Done(Addresses.Programme(name), "Inget var ändrat. Ingen ny version har sparats.");
        }

        var stored = await desk.Change(hand, changed, why!);
        if (stored.Refusal is ProgrammeHasChanged && await desk.OpenInHand(name) is { } later)
        {
            await Outdate(desk, later, form);
            return desk.Again<ChangePage>(new ChangeModel(later, form), form);
        }

        if (!stored.Done(out var done))
        {
            form.Refuse(Sentences.Of(stored.Refusal!, hand.Open.Programme, desk.Today));
            return desk.Again<ChangePage>(new ChangeModel(hand, form), form);
        }

        return desk.Done(done.Waits ? Addresses.Programme(name, "utkast") : Addresses.Programme(name), Told(done, "Insatsen är ändrad."));
    }

    /// <summary>What became of a change, in a sentence.</summary>
    /// <param name="governs">The sentence where all of it governs.</param>
    internal static string Told(Changed done, string governs) => done switch
    {
        { Waits: false, Governs: false } => "Allt är som det som gäller. Utkastet är borta.",
        { Waits: false } => governs,
        { Governs: true } => "Namn, ord och anteckningar gäller nu. Resten är ett utkast och gäller när beslutet är noterat.",
        _ => "Ändringen är ett utkast. Den gäller när beslutet är noterat.",
    };

    /// <summary>Says what somebody else changed since the form was shown.</summary>
    static async Task Outdate(ProgrammeDesk desk, ProgrammeInHand hand, Form form)
    {
        var (by, shown) = await desk.Since(hand.Open.Programme, form.Version, form.Draft);
        var (before, now) = (shown ?? hand.Configuration, hand.Configuration);
        var what = string.Join("; ", Differences.Between(before, now).Select(c => $"{c.Field}: {c.Before ?? "inget"} → {c.After ?? "inget"}"));
        ChangeForm.Rebase(form, before, now);
        form.Outdate($"Insatsen har ändrats sedan du öppnade sidan ({string.Join(", ", by)}: {(what.Length > 0 ? what : "innehållet är detsamma")}). Det du skrev är kvar, och det andra är inlagt. Läs igenom och spara igen.", hand.Version, hand.Mark);
    }
}

public sealed record ChangeModel(ProgrammeInHand Hand, Form Form)
{
    public ProgrammeConfiguration Programme => Hand.Governs;
}
