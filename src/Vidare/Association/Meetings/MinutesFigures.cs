using Vidare.Access;
using Vidare.Measurement;
using Vidare.Programmes;
using Vidare.Ui;

namespace Vidare.Association.Meetings;

/// <summary>
/// A programme's figures as they stood on the day of a meeting, as the association may be told them (ögonblicksbild av siffrorna). With
/// the minutes they are kept as they were, whatever is registered later.
/// </summary>
/// <param name="Volumes">"Inskrivna: 23", and so on.</param>
/// <param name="Declared">What the steering group had declared of goals, signed; null when nothing.</param>
/// <param name="Goals">A row for each goal and part, under <see cref="MeasureWords.GoalHeads"/>.</param>
public sealed record MinutesFigures(string Programme, DateOnly On, IReadOnlyList<string> Volumes, IReadOnlyList<IReadOnlyList<string>> Goals, IReadOnlyList<string>? Declared = null)
{
    /// <summary>Of the programmes that the body steers; none on a node that runs without the participants' part.</summary>
    public static async Task<IReadOnlyList<MinutesFigures>> Of(ProgrammeDesk desk, Measures measures, OpenMeeting open)
    {
        List<MinutesFigures> all = [];
        foreach (var programme in open.Steers && open.Meeting.On <= desk.Today ? open.Body.Programmes : [])
        {
            if (await measures.Of(programme, open.Meeting.On) is { } figures)
            {
                all.Add(From(programme, ToldFigures.Of(programme, figures, await desk.MandatesIn(programme), await desk.DeclaredIn(programme), Audience.Association, await desk.LimitsOf(programme))));
            }
        }

        return all;
    }

    static MinutesFigures From(Programme programme, ToldFigures told) => new(
        programme.Configuration.Title,
        told.At,
        [
            "Inskrivna: " + MeasureWords.Of(told.Volumes.Enrolled),
            "Deltagare sedan " + Swedish.Day(told.From) + ": " + MeasureWords.Of(told.Volumes.Participants),
            "Nya: " + MeasureWords.Of(told.Volumes.New),
            "Avslutade: " + MeasureWords.Of(told.Volumes.Ended),
            "Bemanning: " + (told.Staffing.Ratio is { } ratio ? Swedish.Percent(ratio) : "går inte att räkna"),
        ],
        [.. told.Goals.SelectMany(g => g.Parts.Prepend(g)).Select(MeasureWords.GoalRow)],
        told.Goals.Any(g => g.Declared is not null) ? [.. told.Goals.Where(g => g.Declared is not null).Select(g => $"Styrgruppens bedömning av ”{g.Goal.Text}”: {Words.Of(g.Declared!.Verdict!.Value).ToLowerInvariant()}. {MeasureWords.Signed(g.Declared, programme)}")] : null);
}
