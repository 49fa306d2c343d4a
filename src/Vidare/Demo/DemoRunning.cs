using Vidare.Association;
using Vidare.Funding;
using Vidare.Funding.Agreements;
using Vidare.Programmes;
using Vidare.Reporting;
using Vidare.Storage;

namespace Vidare.Demo;

/// <summary>How TUNA was built up and opened, as far as pages show it: agreed, signed off, staffed, with a plan and a routine. All invented.</summary>
sealed class DemoRunning(Programme tuna, IReadOnlyDictionary<string, UserId> users)
{
    static readonly DateOnly Signed = new(2015, 1, 28), Opened = new(2015, 2, 2);

    static readonly DateTime At = new(2015, 2, 2, 8, 0, 0, DateTimeKind.Utc);

    static readonly (string Name, string Party, SeatKind Kind)[] Steering =
    [
        ("Gun Stenvik", "fk", SeatKind.Member), ("Rolf Ängeby", "af", SeatKind.Member), ("Anders Myrdal-Kvist", "region", SeatKind.Member), ("Ingrid Falkerby", "kommun", SeatKind.Chair),
    ];

    UserId Coordinator => users["Helena Roslund"];

    public Task<bool> Tell(Database database) => database.WriteAssociation(db =>
    {
        Agreement(db);
        Activities(db);
        Routine(db);
        db.Add(new MentorshipRow { Id = MentorshipId.New(), ProgrammeId = tuna.Id, MentorUserId = users["Lena Grönqvist"], CoachUserId = users["Petra Sandelin"], FromOn = Opened });
        db.Add(new PremisesRow { ProgrammeId = tuna.Id, Site = tuna.Configuration.Sites[0].Key, Address = "Storgatan 1, Strängnäs", Suitability = "Centralt och nära bussen. Två samtalsrum och ett grupprum. Entrén har ramp.", Version = 1 });
        Rooms(db);
        db.Add(new StaffQuestionRow { Id = StaffQuestionId.New(), ProgrammeId = tuna.Id, UserId = users["Jonas Wikberg"], OnDay = new(2015, 9, 10), Title = "Öppet i lokalen på fredagar", Text = "Jobbtorget stänger klockan 15 på fredagar. Kan vi få nycklar och larmkod, så att grupperna kan vara kvar till klockan 16?" });
        Evaluated(db);
        return Task.FromResult(true);
    });

    /// <summary>What the application says has been evaluated in Eskilstuna; who did it, and what it came to, is invented.</summary>
    void Evaluated(AssociationDb db)
    {
        File(EvaluationKind.Method, "Metoden och arbetssättet", "Deltagarna och personalen ser stödet som sammanhållet.");
        File(EvaluationKind.SocioEconomic, "Det socioekonomiska resultatet", "Kostnaden är återbetald på drygt två år.");
        File(EvaluationKind.Health, "Hälsoperspektivet", null);

        void File(EvaluationKind kind, string title, string? result) =>
            db.Add(new EvaluationRow { Id = EvaluationId.New(), ProgrammeId = tuna.Id, Kind = kind, Title = title, Place = "TUNA i Eskilstuna", Evaluator = "Extern utvärderare", IsOver = result is not null, Result = result, FiledByUserId = Coordinator, FiledOn = Opened });
    }

    void Rooms(AssociationDb db)
    {
        var small = Room("Lilla samtalsrummet", 4);
        var group = Room("Grupprummet", 12);
        Book(small, "Petra Sandelin", BookingPurpose.Conversation, new(9, 0), new(10, 30));
        Book(small, "Jonas Wikberg", BookingPurpose.Conversation, new(13, 0), new(14, 0));
        Book(group, "Helena Roslund", BookingPurpose.Meeting, new(10, 0), new(12, 0));

        MeetingRoomId Room(string name, int seats)
        {
            var id = MeetingRoomId.New();
            db.Add(new MeetingRoomRow { Id = id, ProgrammeId = tuna.Id, Site = tuna.Configuration.Sites[0].Key, Name = name, FoldedName = Folding.Fold(name), Seats = seats });
            return id;
        }

        void Book(MeetingRoomId room, string by, BookingPurpose purpose, TimeOnly from, TimeOnly to) =>
            db.Add(new RoomBookingRow { Id = RoomBookingId.New(), RoomId = room, OnDay = DemoData.Today, Begins = from, Ends = to, Purpose = purpose, UserId = users[by], At = At });
    }

    void Agreement(AssociationDb db)
    {
        var configured = tuna.Configuration.Agreements.First(a => a.Kind is AgreementKind.Parties);
        var id = AgreementId.New();
        var content = AgreementText.Write(new(
            configured.Text + "\nParterna arbetar tillsammans med remissgruppen, bemanningen och lokalen, och ingen lämnar en deltagare utan att en annan part har tagit emot.",
            [.. tuna.Configuration.Parties.Select(p => p.Key)], [], [], tuna.Configuration.Sites[0].Name, tuna.Configuration.Period.Start, tuna.Configuration.Period.End, "Sex månader, skriftligt."));
        db.Add(new AgreementRow { Id = id, ProgrammeId = tuna.Id, Subject = configured.Key, Kind = configured.Kind });
        db.Add(new AgreementVersionRow { AgreementId = id, Number = 1, Content = content, WrittenOn = Signed.AddDays(-14), OfferedOn = Signed.AddDays(-10), UserId = Coordinator, At = At });
        foreach (var (name, party, kind) in Steering)
        {
            db.Add(new SignatureRow { Id = SignatureId.New(), DocumentKind = DocumentKind.Agreement, DocumentId = id.Value, Version = 1, ContentHash = ContentHash.Of(content).Hex, UserId = users[name], PartyId = tuna.Parties[party], Seat = kind, OnDay = Signed, Place = "Strängnäs", At = At });
        }
    }

    void Activities(AssociationDb db)
    {
        Add(PlannedKind.Task, "Sätta samman remissgruppen.", new(2015, 1, 26), "rekrytering", "utse-remissgrupp", new(2015, 1, 26), "Alla fyra parter har utsett en ledamot.");
        Add(PlannedKind.Task, "Ordna lokalen.", new(2015, 1, 30), "uppstart", "ordna-lokal", new(2015, 1, 29), "Nycklarna är hämtade.");
        Add(PlannedKind.Supervision, "Handledning av coacherna, första tillfället", new(2015, 9, 9), "handledning", null, new(2015, 9, 9), "Hur en kartläggning läggs upp.");
        var information = Add(PlannedKind.Information, "Frukostmöte om verksamheten", new(2015, 8, 27), "information", null, new(2015, 8, 27), "Tolv arbetsgivare kom.");
        information.Audience = "arbetsgivare i Strängnäs";
        var training = Add(PlannedKind.Training, "Föreläsning om unga vuxna med ADHD", new(2015, 11, 18), null, "kompetens-adhd", null, null);
        training.Audience = "personalen på båda orterna";
        Add(PlannedKind.Seminar, "Seminarium vid förbundets medlemsmöte", new(2015, 12, 3), "spridning", "seminarium", null, null);

        PlannedActivityRow Add(PlannedKind kind, string what, DateOnly due, string? task, string? configured, DateOnly? done, string? result)
        {
            PlannedActivityRow row = new() { Id = PlannedActivityId.New(), ProgrammeId = tuna.Id, Kind = kind, What = what, OwnerUserId = Coordinator, DueOn = due, Task = task, Configured = configured, DoneOn = done, Result = result, Version = 1 };
            db.Add(row);
            return row;
        }
    }

    void Routine(AssociationDb db)
    {
        var id = RoutineId.New();
        db.Add(new RoutineRow { Id = id, ProgrammeId = tuna.Id, Title = "När en deltagare inte hör av sig" });
        db.Add(new RoutineVersionRow { RoutineId = id, Number = 1, Text = "Coachen ringer inom två dagar. Svarar ingen kontaktar coachen handläggaren samma vecka. Efter tre veckor tar samordnaren upp frågan.", OnDay = new(2015, 4, 13), UserId = Coordinator, At = At });
        foreach (var (name, party, _) in Steering.Where(s => s.Party is not "af"))
        {
            db.Add(new RoutineAdoptionRow { RoutineId = id, Number = 1, PartyId = tuna.Parties[party], OnDay = new(2015, 5, 6), UserId = users[name], At = At });
        }
    }
}
