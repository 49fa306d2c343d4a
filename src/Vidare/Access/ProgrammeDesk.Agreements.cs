using Microsoft.EntityFrameworkCore;
using Vidare.Funding;
using Vidare.Funding.Agreements;
using Vidare.Programmes;
using Vidare.Reporting;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>The parties' agreements: their versions, their signatures, and those who decline.</summary>
public sealed partial class ProgrammeDesk
{
    public async Task<IReadOnlyList<Agreement>> AgreementsOf(Programme programme)
    {
        await using var db = database.Association();
        return await Agreements(db, programme);
    }

    public async Task<Agreement?> AgreementOf(Programme programme, AgreementId id)
    {
        await using var db = database.Association();
        return (await Agreements(db, programme)).SingleOrDefault(a => a.Id == id);
    }

    static async Task<IReadOnlyList<Agreement>> Agreements(AssociationDb db, Programme programme) => [.. (await Agreements(db, [programme]))[programme.Id]];

    /// <summary>The agreements of several programmes, by programme and in the order in which they were begun.</summary>
    static async Task<ILookup<ProgrammeId, Agreement>> Agreements(AssociationDb db, IReadOnlyList<Programme> programmes)
    {
        var of = programmes.ToDictionary(p => p.Id);
        var asked = of.Keys.ToList();
        var rows = await db.Agreements.AsNoTracking().Where(a => asked.Contains(a.ProgrammeId)).ToListAsync();
        var ids = rows.Select(r => r.Id).ToList();
        var documents = ids.Select(i => i.Value).ToList();
        var versions = (await db.AgreementVersions.AsNoTracking().Where(v => ids.Contains(v.AgreementId)).ToListAsync()).ToLookup(v => v.AgreementId);
        var declines = (await db.AgreementDeclines.AsNoTracking().Where(d => ids.Contains(d.AgreementId)).ToListAsync()).ToLookup(d => d.AgreementId);
        var signatures = (await db.Signatures.AsNoTracking().Where(s => s.DocumentKind == DocumentKind.Agreement && documents.Contains(s.DocumentId)).ToListAsync()).ToLookup(s => s.DocumentId, SignatureOf);
        return rows.OrderBy(r => r.Id.Value).ToLookup(r => r.ProgrammeId, r => AgreementOf(of[r.ProgrammeId], r, versions[r.Id].MaxBy(v => v.Number)!, [.. signatures[r.Id.Value]], declines[r.Id]));
    }

    static Agreement AgreementOf(Programme programme, AgreementRow row, AgreementVersionRow version, IReadOnlyList<Signature> signatures, IEnumerable<AgreementDeclineRow> declines)
    {
        var content = AgreementText.Read(version.Content);
        return new(
            row.Id, row.Subject, row.Kind, content, version.WrittenOn, version.OfferedOn, version.Cause,
            new(new(DocumentKind.Agreement, row.Id.Value, version.Number, ContentHash.Of(version.Content)), Agreeing.Wanted(programme, content), signatures),
            [.. declines.OrderBy(d => d.OnDay).Select(d => new AgreementDecline(d.PartyId, d.Number, d.Reason, d.OnDay, d.UserId))]);
    }

    static async Task<IReadOnlyList<string>> UnsignedBetweenParties(AssociationDb db, Programme programme) =>
        Agreeing.UnsignedBetweenParties(programme.Configuration, await Agreements(db, programme));

    public Task<Outcome<bool>> Draft(OpenProgramme open, AgreementId id, AgreementConfiguration of, AgreementContent content) => Write<bool>("Överenskommelse påbörjad", open, of.Key, db =>
    {
        db.Add(new AgreementRow { Id = id, ProgrammeId = open.Programme.Id, Subject = of.Key, Kind = of.Kind });
        db.Add(VersionOf(id, 1, content, null));
        return Task.FromResult<Outcome<bool>>(true);
    });

    /// <summary>Changes the text: the version itself until somebody has signed it, and after that a new one.</summary>
    public Task<Outcome<bool>> Change(OpenProgramme open, AgreementId id, DocumentVersion seen, AgreementContent content, string? cause) => OnAgreement(open, id, cause ?? "Överenskommelse ändrad", async (db, agreement) =>
    {
        if (Agreeing.WhyNotChanged(agreement, seen, cause) is { } refusal)
        {
            return refusal;
        }

        if (agreement.Signing.IsFrozen || agreement.DeclinedNow.Count > 0)
        {
            db.Add(VersionOf(id, agreement.Version + 1, content, cause));
            return true;
        }

        var row = await db.AgreementVersions.SingleAsync(v => v.AgreementId == id && v.Number == agreement.Version);
        (row.Content, row.WrittenOn, row.OfferedOn, row.UserId, row.At) = (AgreementText.Write(content), Today, null, Viewer.User!.Value, clock.Now);
        return true;
    });

    /// <summary>Sends the version out for signature.</summary>
    public Task<Outcome<bool>> Offer(OpenProgramme open, AgreementId id) => OnAgreement(open, id, "Överenskommelse ute för underskrift", async (db, agreement) =>
    {
        if (Agreeing.WhyNotOffered(open.Configuration, agreement) is { } refusal)
        {
            return refusal;
        }

        (await db.AgreementVersions.SingleAsync(v => v.AgreementId == id && v.Number == agreement.Version)).OfferedOn = Today;
        return true;
    });

    /// <summary>Signs for the own party; the rules are asked again in the transaction.</summary>
    public Task<Outcome<bool>> Sign(OpenProgramme open, AgreementId id, DocumentVersion seen, DateOnly on, string place) => OnAgreement(open, id, "Överenskommelse undertecknad", (db, agreement) =>
    {
        var user = Viewer.User!.Value;
        var refusal = Agreeing.WhyNotSigned(agreement) ?? agreement.Signing.WhyNotSigned(seen, user, open.As.Party, on, agreement.WrittenOn, Today);
        if (refusal is null)
        {
            var seat = SeatOf(open);
            Sign(db, new(SignatureId.New(), agreement.Signing.Version, user, open.As.Party, seat, on, place) { Role = seat is null ? open.As.Role : null });
        }

        return Task.FromResult<Outcome<bool>>(refusal is null ? true : refusal);
    });

    /// <summary>How the viewer sits in the body by which the signing is done, or null.</summary>
    SeatKind? SeatOf(OpenProgramme open) => open.As.Body is { } body ? Viewer.Seats.FirstOrDefault(s => s.Programme == open.Programme.Id && s.BodyType == body && s.Seat.Party == open.As.Party)?.Seat.Kind : null;

    public Task<Outcome<bool>> Decline(OpenProgramme open, AgreementId id, string reason) => OnAgreement(open, id, reason, (db, agreement) =>
    {
        if (Agreeing.WhyNotDeclined(agreement, open.As.Party) is { } refusal)
        {
            return Task.FromResult<Outcome<bool>>(refusal);
        }

        db.Add(new AgreementDeclineRow { AgreementId = id, Number = agreement.Version, PartyId = open.As.Party!.Value, Reason = reason, OnDay = Today, UserId = Viewer.User!.Value, At = clock.Now });
        return Task.FromResult<Outcome<bool>>(true);
    });

    Task<Outcome<bool>> OnAgreement(OpenProgramme open, AgreementId id, string why, Func<AssociationDb, Agreement, Task<Outcome<bool>>> act) =>
        Write<bool>(why, open, id.ToString(), async db => await act(db, (await Agreements(db, open.Programme)).Single(a => a.Id == id)));

    AgreementVersionRow VersionOf(AgreementId id, int number, AgreementContent content, string? cause) =>
        new() { AgreementId = id, Number = number, Content = AgreementText.Write(content), Cause = cause, WrittenOn = Today, UserId = Viewer.User!.Value, At = clock.Now };
}
