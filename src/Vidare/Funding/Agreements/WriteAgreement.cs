using Vidare.Access;
using Vidare.Measurement;
using Vidare.Programmes;
using Vidare.Reporting;
using Vidare.Ui;

namespace Vidare.Funding.Agreements;

/// <summary>The coordinator writes an agreement, and changes it; from the first signature on a change is a new version and the signatures do not follow (B.3.2, BR-37).</summary>
static class WriteAgreement
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{name}/overenskommelser/ny/{subject}", ShowNew).For(ProgrammeOperation.WriteAgreement);
        app.MapPost("/insatser/{name}/overenskommelser/ny/{subject}", DoNew).For(ProgrammeOperation.WriteAgreement).Screened(AgreementForm.Texts);
        app.MapGet("/insatser/{name}/overenskommelser/{id:guid}/andra", ShowOld).For(ProgrammeOperation.WriteAgreement);
        app.MapPost("/insatser/{name}/overenskommelser/{id:guid}/andra", DoOld).For(ProgrammeOperation.WriteAgreement).Screened(AgreementForm.Texts);
    }

    static async Task<AgreementConfiguration?> Beginnable(ProgrammeDesk desk, OpenProgramme open, string subject) =>
        open.Configuration.Agreements.FirstOrDefault(a => a.Key == subject) is { } configured
        && new AgreementLine(configured, [.. (await desk.AgreementsOf(open.Programme)).Where(a => a.Subject == subject)], null).MayBegin ? configured : null;

    static async Task<IResult> ShowNew(string name, string subject, ProgrammeDesk desk) =>
        await desk.Open(name) is { } open && await Beginnable(desk, open, subject) is { } configured
            ? desk.Page<WriteAgreementPage>(new WriteAgreementModel(open.Programme, configured, null, AgreementForm.New(open.Configuration, configured), desk.Today))
            : desk.NotThere();

    static async Task<IResult> DoNew(string name, string subject, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open || await Beginnable(desk, open, subject) is not { } configured)
        {
            return desk.NotThere();
        }

        if (AgreementForm.Read(form, open.Configuration, configured.Kind) is not { } content)
        {
            return desk.Again<WriteAgreementPage>(new WriteAgreementModel(open.Programme, configured, null, form, desk.Today), form);
        }

        var id = AgreementId.New();
        _ = (await desk.Draft(open, id, configured, content)).Value;
        return desk.Done(AgreementAddresses.Of(open.Programme, id), "Utkastet är sparat.");
    }

    static async Task<IResult> ShowOld(string name, AgreementId id, ProgrammeDesk desk) =>
        await desk.Open(name) is { } open && await desk.AgreementOf(open.Programme, id) is { } agreement
            ? desk.Page<WriteAgreementPage>(Model(open, agreement, AgreementForm.Filled(agreement), desk.Today))
            : desk.NotThere();

    static async Task<IResult> DoOld(string name, AgreementId id, ProgrammeDesk desk, Form form)
    {
        if (await desk.Open(name) is not { } open || await desk.AgreementOf(open.Programme, id) is not { } agreement)
        {
            return desk.NotThere();
        }

        var content = AgreementForm.Read(form, open.Configuration, agreement.Kind);
        var cause = form.Text("skal", "Varför behövs en ny version?", 500, required: false);
        var seen = SignForm.Version(form.Value(SignForm.Seen), DocumentKind.Agreement, id.Value);
        var refusal = form.Ok ? (await desk.Change(open, id, seen, content!, cause)).Refusal : null;
        if (form.Ok && refusal is null)
        {
            return desk.Done(AgreementAddresses.Of(open.Programme, id), agreement.Signing.IsFrozen ? "En ny version är sparad. Tidigare underskrifter gäller inte den." : "Överenskommelsen är ändrad.");
        }

        if (refusal is AgreementHasChanged)
        {
            var now = (await desk.AgreementOf(open.Programme, id))!;
            form.With(SignForm.Seen, SignForm.Carried(now.Signing.Version));
            form.Outdate("Överenskommelsen har ändrats sedan du öppnade sidan. Det du skrev är kvar. Läs den som finns nu innan du sparar igen.", now.Version);
            return desk.Again<WriteAgreementPage>(Model(open, now, form, desk.Today), form);
        }

        if (refusal is not null)
        {
            form.Refuse("skal", Sentences.Of(refusal, open.Programme, desk.Today));
        }

        return desk.Again<WriteAgreementPage>(Model(open, agreement, form, desk.Today), form);
    }

    static WriteAgreementModel Model(OpenProgramme open, Agreement agreement, Form form, DateOnly today) =>
        new(open.Programme, open.Configuration.Agreements.FirstOrDefault(a => a.Key == agreement.Subject) ?? new(agreement.Subject, agreement.Kind, agreement.Content.Scope), agreement, form, today);
}

/// <param name="Agreement">The agreement that is changed; null for a new one.</param>
public sealed record WriteAgreementModel(Programme Programme, AgreementConfiguration Configured, Agreement? Agreement, Form Form, DateOnly Today)
{
    public IReadOnlyList<Option> Parties { get; } = AgreementForm.Parties(Programme.Configuration, Today);

    public IReadOnlyList<Option> Financiers { get; } = [.. AgreementForm.Parties(Programme.Configuration, Today), new(AgreementForm.Association, Programme.Configuration.Association.Name)];
}
