using Microsoft.EntityFrameworkCore;
using Vidare.Association;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>Address and suitability of a site of the configuration, as noted; the version tells two people on one form apart.</summary>
public sealed record PremisesNote(string Site, string Address, string Suitability, int Version);

/// <summary>Why somebody is on less than a whole post.</summary>
public sealed record PartPostReason(MandateId Mandate, string Reason);

/// <summary>Posts, mentors, recruitment and premises of a programme.</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>All mandates of everybody who has one in the programme, in other programmes too, so that shares can be summed.</summary>
    public async Task<IReadOnlyList<Mandate>> MandatesAround(Programme programme)
    {
        await using var db = database.Association();
        var users = db.Mandates.Where(m => m.ProgrammeId == programme.Id).Select(m => m.UserId);
        return [.. (await db.Mandates.Where(m => users.Contains(m.UserId)).ToListAsync()).Select(Entrance.MandateOf)];
    }

    /// <summary>Those who hold a role in the programmes on a day.</summary>
    public async Task<IReadOnlyList<UserId>> Holders(IReadOnlyList<ProgrammeId> among, Role role, DateOnly day)
    {
        await using var db = database.Association();
        return await db.Mandates.Where(m => m.Role == role && m.ProgrammeId != null && among.Contains(m.ProgrammeId.Value) && m.FromOn <= day && (m.ToOn == null || m.ToOn >= day)).Select(m => m.UserId).Distinct().ToListAsync();
    }

    /// <summary>The programmes of the same association to which this one is linked.</summary>
    public async Task<IReadOnlyList<Programme>> Linked(Programme programme) =>
        [.. (await programmes.Of(programme.Association)).Where(p => programme.Configuration.Links.Any(l => l.Programme == p.Configuration.Name))];

    public async Task<IReadOnlyList<PartPostReason>> PartPosts(Programme programme)
    {
        await using var db = database.Association();
        return await (from p in db.PartPosts join m in db.Mandates on p.MandateId equals m.Id where m.ProgrammeId == programme.Id select new PartPostReason(p.MandateId, p.Reason)).ToListAsync();
    }

    public Task<Outcome<bool>> Explain(OpenProgramme open, MandateId mandate, string reason) => Write<bool>("Skäl till deltidstjänst", open, mandate.ToString(), async db =>
    {
        var row = await db.PartPosts.SingleOrDefaultAsync(p => p.MandateId == mandate);
        if (row is null)
        {
            db.Add(row = new PartPostRow { MandateId = mandate, Reason = reason });
        }

        (row.Reason, row.UserId, row.At) = (reason, Viewer.User!.Value, clock.Now);
        return true;
    });

    public async Task<IReadOnlyList<Mentorship>> MentorshipsOf(Programme programme)
    {
        await using var db = database.Association();
        return [.. (await db.Mentorships.Where(m => m.ProgrammeId == programme.Id).ToListAsync()).Select(m => new Mentorship(m.Id, m.MentorUserId, m.CoachUserId, m.FromOn, m.ToOn)).OrderBy(m => m.From)];
    }

    public Task<Outcome<bool>> Appoint(OpenProgramme open, Mentorship mentorship) => Write<bool>("Fadder utsedd", open, mentorship.Id.ToString(), db =>
    {
        db.Add(new MentorshipRow { Id = mentorship.Id, ProgrammeId = open.Programme.Id, MentorUserId = mentorship.Mentor, CoachUserId = mentorship.Coach, FromOn = mentorship.From, ToOn = mentorship.To });
        return Task.FromResult<Outcome<bool>>(true);
    });

    public Task<Outcome<bool>> End(OpenProgramme open, MentorshipId mentorship) => Write<bool>("Fadder avslutad", open, mentorship.ToString(), async db =>
    {
        var row = await db.Mentorships.SingleAsync(m => m.Id == mentorship && m.ProgrammeId == open.Programme.Id);
        if (row.ToOn is not null)
        {
            return new MentorshipIsOver();
        }

        row.ToOn = Today;
        return true;
    });

    public async Task<IReadOnlyList<Recruitment>> RecruitmentsOf(Programme programme)
    {
        await using var db = database.Association();
        return [.. (await db.Recruitments.Where(r => r.ProgrammeId == programme.Id).ToListAsync()).Select(r => new Recruitment(r.Id, r.Role, r.EmployerPartyId, r.OpenedOn, r.ClosedOn, r.Result)).OrderBy(r => r.OpenedOn)];
    }

    public Task<Outcome<bool>> Open(OpenProgramme open, Recruitment recruitment) => Write<bool>("Rekrytering påbörjad", open, recruitment.Id.ToString(), db =>
    {
        db.Add(new RecruitmentRow { Id = recruitment.Id, ProgrammeId = open.Programme.Id, Role = recruitment.Role, EmployerPartyId = recruitment.Employer, OpenedOn = recruitment.OpenedOn });
        return Task.FromResult<Outcome<bool>>(true);
    });

    public Task<Outcome<bool>> Close(OpenProgramme open, RecruitmentId recruitment, string result) => Write<bool>("Rekrytering avslutad", open, recruitment.ToString(), async db =>
    {
        var row = await db.Recruitments.SingleAsync(r => r.Id == recruitment && r.ProgrammeId == open.Programme.Id);
        if (row.ClosedOn is not null)
        {
            return new RecruitmentIsClosed();
        }

        (row.ClosedOn, row.Result) = (Today, result);
        return true;
    });

    public async Task<IReadOnlyList<PremisesNote>> PremisesOf(Programme programme)
    {
        await using var db = database.Association();
        return await db.Premises.Where(p => p.ProgrammeId == programme.Id).Select(p => new PremisesNote(p.Site, p.Address, p.Suitability, p.Version)).ToListAsync();
    }

    /// <summary>Notes address and suitability, unless somebody else was first.</summary>
    public Task<Outcome<bool>> Note(OpenProgramme open, PremisesNote note) => Write<bool>("Lokal ändrad", open, note.Site, async db =>
    {
        var row = await db.Premises.SingleOrDefaultAsync(p => p.ProgrammeId == open.Programme.Id && p.Site == note.Site);
        if ((row?.Version ?? 0) != note.Version)
        {
            return new PremisesHaveChanged();
        }

        if (row is null)
        {
            db.Add(row = new PremisesRow { ProgrammeId = open.Programme.Id, Site = note.Site, Address = note.Address, Suitability = note.Suitability });
        }

        (row.Address, row.Suitability, row.Version) = (note.Address, note.Suitability, note.Version + 1);
        return true;
    });
}

/// <summary>What the staff are able to do.</summary>
public sealed partial class ProgrammeDesk
{
    public async Task<IReadOnlyList<StaffCompetence>> CompetencesOf(Programme programme)
    {
        await using var db = database.Association();
        return [.. (await db.Set<StaffCompetenceRow>().AsNoTracking().Where(c => c.ProgrammeId == programme.Id).ToListAsync()).Select(c => new StaffCompetence(c.UserId, c.Site, c.Competences.Split(' ', StringSplitOptions.RemoveEmptyEntries), c.Version))];
    }

    /// <summary>Notes what somebody is able to do, unless somebody else was first.</summary>
    public Task<Outcome<bool>> NoteCompetence(OpenProgramme open, StaffCompetence note) => Write<bool>("Kompetens noterad", open, note.User.ToString(), async db =>
    {
        var row = await db.Set<StaffCompetenceRow>().SingleOrDefaultAsync(c => c.ProgrammeId == open.Programme.Id && c.UserId == note.User);
        if ((row?.Version ?? 0) != note.Version)
        {
            return new CompetencesHaveChanged();
        }

        if (row is null)
        {
            db.Add(row = new StaffCompetenceRow { ProgrammeId = open.Programme.Id, UserId = note.User, Competences = "" });
        }

        (row.Site, row.Competences, row.Version) = (note.Site, string.Join(' ', note.Competences), note.Version + 1);
        return true;
    });
}

/// <summary>Somebody else changed the premises after the form was shown.</summary>
public sealed record PremisesHaveChanged : Refusal;
