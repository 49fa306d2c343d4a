using Vidare.Association;
using Vidare.Participation;
using Vidare.Participation.Facts;

namespace Vidare.Ui;

/// <summary>Employers, placements and groups.</summary>
public static partial class Words
{
    public static string Of(EmployerContactKind kind) => kind switch
    {
        EmployerContactKind.Visit => "Besök hos arbetsgivaren",
        EmployerContactKind.Meeting => "Möte",
        EmployerContactKind.Phone => "Telefon",
        EmployerContactKind.Letter => "Brev eller e-post",
        EmployerContactKind.Information => "Information om insatsen",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(BookingPurpose purpose) => purpose switch
    {
        BookingPurpose.Conversation => "Samtal",
        BookingPurpose.Group => "Grupp",
        BookingPurpose.Meeting => "Möte",
        BookingPurpose.Other => "Annat",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
    };

    public static string Of(PlacementKind kind) => kind switch
    {
        PlacementKind.Internship => "Praktik",
        PlacementKind.WorkTraining => "Arbetsträning",
        PlacementKind.ShelteredWorkTraining => "Skyddad arbetsträning",
        PlacementKind.WorkTrial => "Arbetsprövning",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(PlacementState state) => state switch
    {
        PlacementState.Agreed => "Bokad",
        PlacementState.UnderWay => "Pågår",
        PlacementState.Ended => "Avslutad",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Of(PlacementEnding ending) => ending switch
    {
        PlacementEnding.AsAgreed => "Som planerat",
        PlacementEnding.BrokenOff => "Avbruten",
        PlacementEnding.NeverBegun => "Kom aldrig igång",
        _ => throw new ArgumentOutOfRangeException(nameof(ending)),
    };

    public static string Of(SessionAttendance attendance) => attendance switch
    {
        SessionAttendance.Present => "Deltog",
        SessionAttendance.Excused => "Borta, hade meddelat",
        SessionAttendance.Absent => "Borta, hade inte meddelat",
        _ => throw new ArgumentOutOfRangeException(nameof(attendance)),
    };

    public static string Of(VisitState state) => state switch
    {
        VisitState.Done => "Gjort",
        VisitState.Ahead => "Kommande",
        VisitState.Missed => "Missat",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
