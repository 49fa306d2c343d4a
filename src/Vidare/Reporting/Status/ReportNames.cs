using Vidare.Ui;

namespace Vidare.Reporting.Status;

/// <summary>The answer that a section names no participant although it looks so (GEN-20). It holds for the text that was read, and no other.</summary>
static class ReportNames
{
    public static string Key(string section) => "ingen-deltagare-" + section;

    /// <summary>What the answer is kept as: the text that it is about.</summary>
    public static string Of(string text) => ContentHash.Of(text).Short;

    public static bool IsAnswered(ReportText text, string section) => text.Answers.GetValueOrDefault(Key(section)) == Of(text.Texts[section]);

    /// <summary>Answered in the form, or before of the same text.</summary>
    public static bool IsAnsweredBy(Form form, ReportText? before, string section, string text) =>
        form.Tick(Key(section)) || before?.Answers.GetValueOrDefault(Key(section)) == Of(text);
}
