using Vidare.Access;
using Vidare.Programmes;
using Vidare.Reporting;
using Vidare.Ui;

namespace Vidare.Funding.Agreements;

/// <summary>An agreement as it is signed and printed (D4), with what stands between it and being in force.</summary>
static class ReadAgreement
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/overenskommelser/{id:guid}", async (string name, AgreementId id, ProgrammeDesk desk) =>
        await desk.Open(name) is { } open && await desk.AgreementOf(open.Programme, id) is { } agreement ? desk.Page<AgreementPage>(await Model(desk, open, agreement, new Form())) : desk.NotThere()).For(ProgrammeOperation.ReadProgramme);

    internal static async Task<AgreementModel> Model(ProgrammeDesk desk, OpenProgramme open, Agreement agreement, Form form)
    {
        var programme = open.Programme;
        var signer = ProgrammeSight.By(desk.Viewer, ProgrammeOperation.SignAgreement, programme);
        var maySign = signer is not null && desk.Viewer.User is not null;
        var whySigned = maySign ? Agreeing.WhyNotSigned(agreement) ?? agreement.Signing.WhyNotSigned(desk.Viewer.User!.Value, signer!.Party) : null;
        var all = await desk.AgreementsOf(programme);
        return new(
            programme,
            agreement,
            AgreementObligations.Of(programme, all).FirstOrDefault(o => o.Subject == agreement.Subject),
            await desk.SignaturesOf(DocumentKind.Agreement, agreement.Id.Value),
            await desk.NamesOf(agreement.Declines.Select(d => d.By)),
            Agreeing.Gaps(programme.Configuration, agreement.Kind, agreement.Content),
            desk.May(ProgrammeOperation.WriteAgreement, programme),
            maySign,
            whySigned is null ? null : Sentences.Of(whySigned, programme, desk.Today),
            maySign && Agreeing.WhyNotDeclined(agreement, signer!.Party) is null,
            desk.Today,
            form)
        {
            OwnOfPosts = Agreeing.OwnOfPosts(programme.Configuration, agreement, all),
            Groundwork = ActivityPlan.Configured(programme.Configuration, [.. (await desk.ActivitiesOf(programme)).Where(a => a.Programme == programme.Id)], desk.Today).FirstOrDefault(a => a.Activity.Key == ActivityPlan.Groundwork),
        };
    }

    internal static async Task<IResult> Answer(ProgrammeDesk desk, OpenProgramme open, AgreementId id, Form form, Refusal? refusal, string flash)
    {
        if (form.Ok && refusal is null)
        {
            return desk.Done(AgreementAddresses.Of(open.Programme, id), flash);
        }

        if (refusal is not null)
        {
            form.Refuse(Sentences.Of(refusal, open.Programme, desk.Today));
        }

        return desk.Again<AgreementPage>(await Model(desk, open, (await desk.AgreementOf(open.Programme, id))!, form), form);
    }
}

/// <param name="WhyNotSigned">Why the viewer cannot sign now; null when the viewer can.</param>
/// <param name="Form">What came back; its scope tells which form it was.</param>
public sealed record AgreementModel(
    Programme Programme,
    Agreement Agreement,
    Obligation? Obligation,
    IReadOnlyList<SignatureHolder> Signatures,
    IReadOnlyDictionary<UserId, string> Names,
    IReadOnlyList<AgreementGap> Gaps,
    bool MayWrite,
    bool MaySign,
    string? WhyNotSigned,
    bool MayDecline,
    DateOnly Today,
    Form Form)
{
    /// <summary>The agreement on each post by itself, where one is asked for; else null.</summary>
    public IReadOnlyDictionary<Concept, Agreement>? OwnOfPosts { get; init; }

    /// <summary>What the build-up was to give for agreements that last (TUNA-73), where the insats has promised it.</summary>
    public ConfiguredActivity? Groundwork { get; init; }

    public Form FormOf(string scope) => Form.Scope == scope ? Form : new Form { Scope = scope };

    public bool Came(string scope) => Form.Scope == scope && !Form.Ok;

    /// <summary>The purpose that is met when the parties have agreed (syfte 5; 9-corrections 28), for an agreement between the parties.</summary>
    public Purpose? Purpose => Agreement.Kind is AgreementKind.Parties ? Programme.Configuration.Purposes.FirstOrDefault(p => p.Key == "overenskommelse") : null;
}
