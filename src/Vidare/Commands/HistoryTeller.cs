using System.Collections.Concurrent;
using Vidare.Access;
using Vidare.Journal;
using Vidare.Measurement;
using Vidare.Participation;
using Vidare.Participation.History;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Commands;

/// <summary>Tells cases of history as facts and leaves their rows in a batch, with all that lists and measures read beside them.</summary>
sealed class HistoryTeller(Programme programme, HistoryCast cast, DateTime now, DateOnly today)
{
    readonly ConcurrentDictionary<string, CaseId> pseudonyms = new(StringComparer.Ordinal);

    /// <summary>Several may be told at the same time.</summary>
    public SeedBatch Tell(IReadOnlyList<HistoryCase> cases)
    {
        var batch = new SeedBatch();
        foreach (var @case in cases)
        {
            Tell(@case, batch);
        }

        return batch;
    }

    void Tell(HistoryCase history, SeedBatch batch)
    {
        var participant = new ParticipantRow { Id = ParticipantId.New(), AssociationId = programme.Association, PersonKey = Replay.KeyOf(programme.Id, history.Key) };
        var id = CaseId.New();
        var row = new CaseRow
        {
            Id = id, AssociationId = programme.Association, ProgrammeId = programme.Id, ParticipantId = participant.Id, ReferringPartyId = HistoryFacts.Referrer(programme, history),
            ReferrerUserId = cast.Coordinator, Pseudonym = Pseudonym(id), OpenedOn = history.Steps[0].On,
        };
        var @case = new Case(row.Id, programme, participant.Id, row.ReferringPartyId, row.ReferrerUserId, row.Pseudonym, []);
        foreach (var day in HistoryFacts.Of(programme, history, cast))
        {
            @case = @case.With(CaseRecorder.Entries(@case, day.Facts, new(Actor.System, day.Owner, day.On, now, HistoryFacts.Why)));
        }

        if (Enrolling.Expire(@case, Jobs.DayTurn.Need, today) is { } expired)
        {
            @case = @case.With(CaseRecorder.Entries(@case, expired, new(Actor.System, programme.Controller, @case.Enrolment!.LastDay!.Value.AddDays(1), now, "Sista dagen har passerat")));
        }

        batch.Add(participant);
        Leave(row, @case, batch);
        batch.Add(new ParticipationJournalRow
        {
            Id = JournalId.New(), At = now, Today = today, Kind = JournalKind.Write, What = "case.Replay", Why = HistoryFacts.Why, Role = "Driftansvarig", PartyId = programme.Controller,
            ProgrammeId = programme.Id, CaseId = @case.Id, Consents = "", Shown = string.Join(' ', @case.Entries.Select(e => e.Id.Value)),
        });
    }

    string Pseudonym(CaseId @case)
    {
        string made;
        do
        {
            made = CaseDesk.NewPseudonym();
        }
        while (!pseudonyms.TryAdd(made, @case));
        return made;
    }

    void Leave(CaseRow row, Case @case, SeedBatch batch)
    {
        var standing = CaseDesk.StandingOf(row, programme);
        CaseRecorder.Bring(standing, @case);
        batch.Add(row);
        batch.Add(standing);
        foreach (var entry in @case.Entries)
        {
            batch.Add(CaseRecorder.Row(@case, entry, null));
        }

        if (CaseRecorder.EnrolmentOf(@case) is { } enrolment)
        {
            batch.Add(enrolment);
        }

        if (Courses.Of(@case) is { } course)
        {
            batch.Add(CourseRecorder.RowOf(course, programme.Id, changed: 0));
        }

        foreach (var wait in CourseRecorder.WaitsOf(@case))
        {
            batch.Add(wait);
        }
    }
}
