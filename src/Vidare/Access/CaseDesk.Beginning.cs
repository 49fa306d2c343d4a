using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Journal;
using Vidare.Participation;
using Vidare.Participation.Facts;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>A case begins: the draft of a referral by a case officer.</summary>
public sealed partial class CaseDesk
{
    /// <summary>Letters and digits that cannot be taken for one another.</summary>
    const string PseudonymSigns = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>Programmes that the viewer may write a referral to: one is sent when the insats is open, and written while it builds up.</summary>
    public async Task<IReadOnlyList<Programme>> ReferableProgrammes() =>
        [.. (await programmes.These(Viewer.ProgrammesAs(Role.CaseOfficer))).Where(p => p.Stage is not ProgrammeStage.Preparing)];

    /// <summary>The coordinator who takes on a new referral: of those in office today, the one who has been so longest.</summary>
    public async Task<UserId?> CoordinatorOf(ProgrammeId programme)
    {
        await using var db = database.Association();
        return await db.Mandates.Where(m => m.ProgrammeId == programme && m.Role == Role.Coordinator && m.FromOn <= Today && (m.ToOn == null || m.ToOn >= Today))
            .OrderBy(m => m.FromOn).ThenBy(m => m.Id).Select(m => (UserId?)m.UserId).FirstOrDefaultAsync();
    }

    /// <summary>Begins a case with its first facts; the same person is found again by the keyed hash of name and birth date.</summary>
    public Task<CaseId> Begin(Programme programme, ParticipantWritten person, IReadOnlyList<Fact> facts, string why)
    {
        var party = Viewer.Employment.Party!.Value;
        return database.WriteParticipation(async db =>
        {
            var key = vault.PersonKey(person.FullName, person.Born);
            var participant = await db.Participants.SingleOrDefaultAsync(p => p.AssociationId == programme.Association && p.PersonKey == key);
            if (participant is null)
            {
                participant = new() { Id = ParticipantId.New(), AssociationId = programme.Association, PersonKey = key, Demo = clock.IsMovable };
                db.Add(participant);
            }

            var row = new CaseRow { Id = CaseId.New(), AssociationId = programme.Association, ProgrammeId = programme.Id, ParticipantId = participant.Id, ReferringPartyId = party, ReferrerUserId = Viewer.User!.Value, Pseudonym = NewPseudonym(), OpenedOn = Today };
            db.Add(row);
            var standing = StandingOf(row, programme);
            var before = new Case(row.Id, programme, participant.Id, party, Viewer.User.Value, row.Pseudonym, []);
            var entries = CaseRecorder.Entries(before, [person, .. facts], new(Viewer.Actor, party, Today, clock.Now, why));
            await CaseRecorder.Append(db, before, standing, entries, vault);
            db.Add(standing);
            db.Appended.Add(JournalRow(JournalKind.Write, "case.Begin", why, programme.Id, new(Relation.Referrer, party), [], entries.Select(e => e.Id.Value), row.Id));
            return row.Id;
        });
    }

    internal static StandingRow StandingOf(CaseRow row, Programme programme) => new()
    {
        CaseId = row.Id,
        AssociationId = row.AssociationId,
        ProgrammeId = row.ProgrammeId,
        ParticipantId = row.ParticipantId,
        ReferringPartyId = row.ReferringPartyId,
        ControllerPartyId = programme.Controller,
        ReferrerUserId = row.ReferrerUserId,
        Pseudonym = row.Pseudonym,
    };

    internal static string NewPseudonym() => "V-" + RandomNumberGenerator.GetString(PseudonymSigns, 7);
}
