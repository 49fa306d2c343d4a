using System.Globalization;
using Vidare.Programmes.Packages;
using Vidare.Ui;

namespace Vidare.Programmes.Change;

/// <summary>The form that changes a configuration: filled in from it, and taken back into it.</summary>
static class ChangeForm
{
    public const string Disagrees = "skiljer", KeepBoth = "behall";

    public static Form Filled(ProgrammeConfiguration configuration) =>
        ChangeFields.All.Aggregate(new Form(), (form, field) => form.With(field.Name, field.Show(configuration)));

    /// <summary>The configuration as the form has it; a field that nobody touched stays as it is, to the byte. Faults are shown at their fields.</summary>
    public static ProgrammeConfiguration Taken(ProgrammeConfiguration configuration, Form form)
    {
        var changed = ChangeFields.All.Where(f => !f.IsUntouched(configuration, form)).Aggregate(configuration, (c, field) => field.Take(c, form, field.Label));
        changed = form.Ok ? Noted(changed, form) : changed;
        foreach (var fault in form.Ok ? PackageText.FaultsOf(changed) : [])
        {
            if (FieldAt(changed, fault.At) is { } field)
            {
                form.Refuse(field.Name, field.Label + ": " + fault.Sentence);
            }
            else
            {
                form.Refuse(fault.At + ": " + fault.Sentence);
            }
        }

        return changed;
    }

    /// <summary>
    /// Where what is declared and what is computed disagree, the form offers to keep both with a note (GEN-11, TUNA-10); ticked, the
    /// reason for the change is the note's source.
    /// </summary>
    static ProgrammeConfiguration Noted(ProgrammeConfiguration changed, Form form)
    {
        var disagreements = PackageCheck.Of(changed).Faults.OfType<Disagreement>().ToList();
        if (disagreements.Count == 0)
        {
            return changed;
        }

        form.With(Disagrees, "ja");
        var source = form.Value("skal").Trim() is { Length: > 0 } why ? why : changed.Source;
        return form.Tick(KeepBoth) ? changed with { Contradictions = [.. changed.Contradictions, .. disagreements.Select(d => new Contradiction(d.At, d.Declared, d.Computed, source))] } : changed;
    }

    /// <summary>What somebody else changed comes into the fields that this one left alone; what was typed stays.</summary>
    public static void Rebase(Form form, ProgrammeConfiguration before, ProgrammeConfiguration now)
    {
        foreach (var field in ChangeFields.All.Where(f => f.IsUntouched(before, form)))
        {
            form.With(field.Name, field.Show(now));
        }
    }

    /// <summary>The field that shows a place of the package, or the nearest one around it.</summary>
    static ChangeField? FieldAt(ProgrammeConfiguration configuration, string at) =>
        PackageNodePath.Outwards(Named(configuration, at)).Select(place => ChangeFields.All.FirstOrDefault(f => f.Place == place)).FirstOrDefault(f => f is not null)
        ?? ChangeFields.All.FirstOrDefault(f => f.Place.StartsWith(at + ".", StringComparison.Ordinal));

    /// <summary>A term's place by its concept.</summary>
    static string Named(ProgrammeConfiguration configuration, string at)
    {
        const string Terms = "terms[";
        return at.StartsWith(Terms, StringComparison.Ordinal) && at.IndexOf(']', StringComparison.Ordinal) is > 0 and var end
            && int.TryParse(at.AsSpan(Terms.Length, end - Terms.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < configuration.Terms.Count
            ? TermFields.PlaceOf(configuration.Terms[index].Concept) + at[(end + 1)..]
            : at;
    }
}
