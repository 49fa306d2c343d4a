using Microsoft.EntityFrameworkCore;
using Vidare.Funding;
using Vidare.Programmes;
using Vidare.Storage;

namespace Vidare.Access;

/// <summary>A programme's money: who is accountable, what is granted, posted, forecast and left. It holds no person.</summary>
public sealed partial class ProgrammeDesk
{
    /// <summary>Journals that somebody took something out as a file.</summary>
    public Task NoteExport(OpenProgramme open, string file) => Note(Journal.JournalKind.Read, "Utdrag som fil", open.As, open.Programme.Id, file);

    /// <summary>The same of a body's.</summary>
    public Task NoteExport(OpenBody open, string file) => Note(Journal.JournalKind.Read, "Utdrag som fil", open.As, ProgrammeOf(open), file);

    public async Task<IReadOnlyList<AccountableParty>> AccountableIn(Programme programme)
    {
        await using var db = database.Association();
        return await Accountable(db, programme.Id);
    }

    static async Task<IReadOnlyList<AccountableParty>> Accountable(AssociationDb db, ProgrammeId programme) => [.. (await Accountable(db, [programme]))[programme]];

    static async Task<ILookup<ProgrammeId, AccountableParty>> Accountable(AssociationDb db, List<ProgrammeId> programmes) =>
        (await db.Set<AccountablePartyRow>().Where(a => programmes.Contains(a.ProgrammeId)).OrderBy(a => a.FromOn).ToListAsync()).ToLookup(a => a.ProgrammeId, a => new AccountableParty(a.PartyId, a.FromOn, a.ToOn, a.Reference));

    public Task<Outcome<bool>> NameAccountable(OpenProgramme open, AccountableParty named) => Write<bool>(named.Reference, open, named.Party.ToString(), async db =>
    {
        if (Accountability.WhyNotNamed(open.Programme, await Accountable(db, open.Programme.Id), named.Party, named.From) is { } why)
        {
            return why;
        }

        db.Add(new AccountablePartyRow { ProgrammeId = open.Programme.Id, PartyId = named.Party, FromOn = named.From, ToOn = named.To, Reference = named.Reference, UserId = Viewer.User!.Value, At = clock.Now });
        return true;
    });

    public Task<Outcome<bool>> EndAccountable(OpenProgramme open, PartyId party, DateOnly last) => Write<bool>("Huvudman till och med " + Ui.Swedish.Day(last), open, party.ToString(), async db =>
    {
        var row = await db.Set<AccountablePartyRow>().SingleOrDefaultAsync(a => a.ProgrammeId == open.Programme.Id && a.PartyId == party && a.ToOn == null);
        if (row is null)
        {
            return new PartyIsNotAccountable(party);
        }

        if (last < row.FromOn)
        {
            return new Association.DaysAreReversed();
        }

        row.ToOn = last;
        return true;
    });

    /// <summary>The ledger as it stands today.</summary>
    public async Task<Ledger> LedgerOf(Programme programme)
    {
        await using var db = database.Association();
        return await Book(db, programme);
    }

    async Task<Ledger> Book(AssociationDb db, Programme programme) => Bookkeeping.Of(programme.Configuration, await FundsOf(db, programme.Id), Today);

    static async Task<Funds> FundsOf(AssociationDb db, ProgrammeId programme) => (await FundsOf(db, [programme]))[programme];

    /// <summary>What several programmes have sought, posted, forecast and declared, programme by programme.</summary>
    static async Task<IReadOnlyDictionary<ProgrammeId, Funds>> FundsOf(AssociationDb db, List<ProgrammeId> programmes)
    {
        var awards = (await db.Set<AwardRow>().Where(a => programmes.Contains(a.ProgrammeId)).OrderBy(a => a.Year).ThenBy(a => a.Id).ToListAsync()).ToLookup(a => a.ProgrammeId, AwardOf);
        var postings = (await db.Set<PostingRow>().Where(p => programmes.Contains(p.ProgrammeId)).OrderBy(p => p.OnDay).ThenBy(p => p.Id).ToListAsync()).ToLookup(p => p.ProgrammeId, PostingOf);
        var forecasts = (await db.Set<ForecastRow>().Where(f => programmes.Contains(f.ProgrammeId)).OrderBy(f => f.OnDay).ThenBy(f => f.Id).ToListAsync()).ToLookup(f => f.ProgrammeId, ForecastOf);
        var surpluses = await SurplusesOf(db, programmes);
        return programmes.ToDictionary(p => p, p => new Funds([.. awards[p]], [.. postings[p]], [.. forecasts[p]], [.. surpluses[p]]));
    }

    static Forecast ForecastOf(ForecastRow row) => new(row.Line, row.Year, row.Financier, new(row.Ore), row.Reason, row.PartyId, row.UserId, row.OnDay);

    static Award AwardOf(AwardRow row) => new(
        row.Id, row.Financier, row.Line, row.Year, new(row.SoughtOre), row.ReplyOn,
        row.AnsweredOn is { } on ? new(row.GrantedOre is { } ore ? new Money(ore) : null, on, row.Reference!, row.Condition) : null,
        row.MetOn is { } met ? new(met, row.MetNote!) : null);

    static Posting PostingOf(PostingRow row) => new(row.Id, row.Line, row.Financier, row.FromOn, row.ToOn, new(row.Ore), row.PartyId, row.Concerning, row.Voucher, row.Overrun, row.CorrectsId, row.UserId, row.OnDay);

    /// <summary>Posts a cost, when the rules let it, as the ledger stands in the same transaction.</summary>
    public Task<Outcome<bool>> Post(OpenProgramme open, Posting posting) => Write<bool>(posting.Concerning, open, posting.Id.ToString(), async db =>
    {
        if (Postings.WhyNotPosted(await Book(db, open.Programme), posting, await Accountable(db, open.Programme.Id), Today) is { } why)
        {
            return why;
        }

        Add(db, open, posting);
        return true;
    });

    /// <summary>Takes a posting back by a counter-entry.</summary>
    public Task<Outcome<bool>> TakeBack(OpenProgramme open, Posting posting, string reason) => Write<bool>(reason, open, posting.Id.ToString(), async db =>
    {
        if (Postings.WhyNotCorrected((await FundsOf(db, open.Programme.Id)).Postings, posting, open.As.Party) is { } why)
        {
            return why;
        }

        Add(db, open, posting.Counter(reason, Viewer.User!.Value, Today));
        return true;
    });

    void Add(AssociationDb db, OpenProgramme open, Posting p) => db.Add(new PostingRow
    {
        Id = p.Id, ProgrammeId = open.Programme.Id, Line = p.Line, Financier = p.Financier, FromOn = p.From, ToOn = p.To, Ore = p.Sum.Ore, PartyId = p.Party,
        Concerning = p.Concerning, Voucher = p.Voucher, Overrun = p.Overrun, CorrectsId = p.Corrects, UserId = p.By, OnDay = p.On, At = clock.Now,
    });

    public Task<Outcome<bool>> Expect(OpenProgramme open, Forecast forecast) => Write<bool>(forecast.Reason, open, forecast.Line, async db =>
    {
        if (!Accountability.Is(await Accountable(db, open.Programme.Id), forecast.Party, Today))
        {
            return new PartyIsNotAccountable(forecast.Party);
        }

        db.Add(new ForecastRow { Id = Guid.CreateVersion7(), ProgrammeId = open.Programme.Id, Line = forecast.Line, Year = forecast.Year, Financier = forecast.Financier, Ore = forecast.Sum.Ore, Reason = forecast.Reason, PartyId = forecast.Party, UserId = forecast.By, OnDay = forecast.On, At = clock.Now });
        return true;
    });

    public Task<Outcome<bool>> Seek(OpenProgramme open, Award award) => Write<bool>("Sökta medel", open, award.Id.ToString(), db =>
    {
        db.Add(new AwardRow { Id = award.Id, ProgrammeId = open.Programme.Id, Financier = award.Financier, Line = award.Line, Year = award.Year, SoughtOre = award.Sought.Ore, ReplyOn = award.Reply, UserId = Viewer.User!.Value, At = clock.Now });
        return Task.FromResult<Outcome<bool>>(true);
    });

    public Task<Outcome<bool>> NoteAnswer(OpenProgramme open, AwardId id, AwardAnswer answer) => WriteAward(open, id, answer.Reference, a => Awards.WhyNotAnswered(a, answer.Granted), row =>
    {
        row.AnsweredOn = answer.On;
        row.GrantedOre = answer.Granted?.Ore;
        row.Reference = answer.Reference;
        row.Condition = answer.Condition;
    });

    public Task<Outcome<bool>> Meet(OpenProgramme open, AwardId id, ConditionMet met) => WriteAward(open, id, met.Note, Awards.WhyNotMet, row =>
    {
        row.MetOn = met.On;
        row.MetNote = met.Note;
    });

    Task<Outcome<bool>> WriteAward(OpenProgramme open, AwardId id, string why, Func<Award, Refusal?> rule, Action<AwardRow> change) => Write<bool>(why, open, id.ToString(), async db =>
    {
        var row = await db.Set<AwardRow>().SingleAsync(a => a.Id == id && a.ProgrammeId == open.Programme.Id);
        if (rule(AwardOf(row)) is { } refusal)
        {
            return refusal;
        }

        change(row);
        return true;
    });

    public async Task<IReadOnlyList<InKind>> InKindIn(Programme programme)
    {
        await using var db = database.Association();
        return [.. (await db.Set<InKindRow>().Where(i => i.ProgrammeId == programme.Id).OrderBy(i => i.FromOn).ThenBy(i => i.Id).ToListAsync()).Select(InKindOf)];
    }

    static InKind InKindOf(InKindRow row) => new(row.Id, row.PartyId, row.What, row.Percent, row.FromOn, row.ToOn, row.EndsOn);

    public Task<Outcome<bool>> PutIn(OpenProgramme open, InKind work) => Write<bool>(work.What, open, work.Id.ToString(), db =>
    {
        db.Add(new InKindRow { Id = work.Id, ProgrammeId = open.Programme.Id, PartyId = work.Party, What = work.What, Percent = work.Percent, FromOn = work.From, ToOn = work.To, UserId = Viewer.User!.Value, At = clock.Now });
        return Task.FromResult<Outcome<bool>>(true);
    });
}
