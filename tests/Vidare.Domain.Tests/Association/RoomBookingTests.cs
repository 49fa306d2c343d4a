using Shouldly;
using Xunit;

namespace Vidare.Association;

[Requirement("TUNA-64")]
public class RoomBookingTests
{
    static readonly DateOnly Today = new(2015, 9, 14);
    static readonly UserId Petra = UserId.New(), Jonas = UserId.New();
    static readonly MeetingRoom Room = new(MeetingRoomId.New(), ProgrammeId.New(), "jobbtorget", "Lilla samtalsrummet", 4);

    static RoomBooking From(int hour, int until, int day = 0, UserId? by = null) => new(RoomBookingId.New(), Room.Id, Today.AddDays(day), new(hour, 0), new(until, 0), BookingPurpose.Conversation, by ?? Petra);

    static Refusal? Booked(RoomBooking wanted, params RoomBooking[] there) => RoomBookings.WhyNotBooked(Room, there, wanted, Today);

    [Fact]
    public void Two_do_not_have_a_room_at_the_same_time_and_one_may_begin_when_the_other_ends()
    {
        Booked(From(9, 11), From(10, 12)).ShouldBe(new RoomIsTaken(new(10, 0), new(12, 0)));
        Booked(From(10, 11), From(9, 12)).ShouldBe(new RoomIsTaken(new(9, 0), new(12, 0)));
        Booked(From(9, 12), From(11, 12), From(9, 10)).ShouldBe(new RoomIsTaken(new(9, 0), new(10, 0)), "the first that is in the way");
        Booked(From(9, 10), From(10, 11), From(8, 9)).ShouldBeNull();
        Booked(From(9, 10), From(9, 10, day: 1)).ShouldBeNull();
        Booked(From(9, 10), From(9, 10) with { Room = MeetingRoomId.New() }).ShouldBeNull();
    }

    [Fact]
    public void A_booking_ends_after_it_begins_and_lies_between_today_and_a_year_ahead()
    {
        Booked(From(10, 9)).ShouldBe(new BookingIsBackwards());
        Booked(From(10, 10)).ShouldBe(new BookingIsBackwards());
        Booked(From(9, 10, day: -1)).ShouldBe(new BookingIsOver());
        Booked(From(9, 10, day: RoomBookings.DaysAhead)).ShouldBeNull();
        Booked(From(9, 10, day: RoomBookings.DaysAhead + 1)).ShouldBe(new BookingIsTooFarAhead(new(2016, 9, 13)));
        RoomBookings.WhyNotBooked(Room with { ClosedOn = Today }, [], From(9, 10), Today).ShouldBe(new RoomIsClosed());
    }

    [Fact]
    public void Who_booked_takes_it_back_and_for_one_who_is_away_whoever_answers_for_the_premises()
    {
        RoomBookings.WhyNotTakenBack(From(9, 10), Petra, false, Today).ShouldBeNull();
        RoomBookings.WhyNotTakenBack(From(9, 10), Jonas, false, Today).ShouldBe(new BookingIsAnothers());
        RoomBookings.WhyNotTakenBack(From(9, 10), Jonas, true, Today).ShouldBeNull();
        RoomBookings.WhyNotTakenBack(From(9, 10, day: -1), Petra, true, Today).ShouldBe(new BookingIsOver());
    }

    [Fact]
    public void A_room_is_not_closed_over_bookings_ahead()
    {
        RoomBookings.WhyNotClosed(Room, [From(9, 10, day: 3), From(9, 10, day: 1), From(9, 10, day: -1)], Today).ShouldBe(new RoomIsBooked(Today.AddDays(1)));
        RoomBookings.WhyNotClosed(Room, [From(9, 10, day: -1)], Today).ShouldBeNull();
        RoomBookings.WhyNotClosed(Room with { ClosedOn = Today }, [], Today).ShouldBe(new RoomIsClosed());
    }
}
