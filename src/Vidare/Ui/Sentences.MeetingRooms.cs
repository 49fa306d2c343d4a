using Vidare.Association;

namespace Vidare.Ui;

/// <summary>Rooms and bookings.</summary>
public static partial class Sentences
{
    static string? OfRooms(Refusal refusal) => refusal switch
    {
        BookingIsBackwards => "Bokningen ska sluta efter att den har börjat.",
        BookingIsOver => "Dagen har redan varit. Rum bokas och avbokas till och med samma dag.",
        BookingIsTooFarAhead r => "Rum kan bokas till och med " + Swedish.Day(r.Last) + ".",
        BookingIsAnothers => "Bara den som har bokat kan avboka. Är den personen borta kan samordnaren göra det.",
        RoomIsTaken r => "Rummet är redan bokat " + Swedish.Clock(r.From) + "–" + Swedish.Clock(r.To) + ". Välj en annan tid eller ett annat rum.",
        RoomIsBooked r => "Rummet är bokat " + Swedish.Day(r.On) + ". Avboka det först.",
        RoomIsClosed => "Rummet går inte längre att boka.",
        RoomIsThere => "Rummet finns redan i den lokalen.",
        _ => null,
    };
}
