using Vidare.Access;
using Vidare.Programmes;

namespace Vidare.Funding;

/// <summary>Which doors lead from an insats' page to its application and its concept.</summary>
public sealed record FundingDoors(bool ShowsApplication, bool HasOrigin, bool MayBegin)
{
    internal static async Task<FundingDoors> Of(ProgrammeDesk desk, Programme programme)
    {
        var writes = programme.Stage is ProgrammeStage.Preparing && desk.May(ProgrammeOperation.WriteApplication, programme);
        return new(
            writes || (desk.May(ProgrammeOperation.ReadApplication, programme) && await desk.ApplicationOf(programme) is not null),
            await desk.OriginOf(programme) is not null,
            desk.May(ProgrammeOperation.BeginProgramme, programme));
    }
}
