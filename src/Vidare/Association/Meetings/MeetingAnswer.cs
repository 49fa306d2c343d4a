using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Association.Meetings;

/// <summary>How a refused change of a meeting is told: at the form, with the meeting as it is now.</summary>
static class MeetingAnswer
{
    public static async Task<OpenMeeting> Refused(ProgrammeDesk desk, OpenMeeting open, Form form, Refusal refusal)
    {
        var now = await desk.OpenMeeting(open.Meeting.Id) ?? open;
        var sentence = Sentence(now, refusal, desk.Today);
        if (refusal is MeetingHasChanged)
        {
            form.Outdate(sentence, now.Meeting.Version);
        }
        else
        {
            form.Refuse(sentence);
        }

        return now;
    }

    /// <summary>A board's parties belong to no one programme, so their names are the association's to give.</summary>
    public static string Sentence(OpenMeeting open, Refusal refusal, DateOnly today) => refusal is PartiesAreNotSeated missing
        ? "Gruppen är inte komplett: " + string.Join(", ", missing.Missing.Select(p => open.Open.NameOf(p, open.Meeting.On))) + " saknar ledamot."
        : Sentences.Of(refusal, open.Body.Programmes.Count > 0 ? open.Body.Programmes[0] : null, today);
}
