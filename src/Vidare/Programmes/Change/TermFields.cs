using Vidare.Ui;

namespace Vidare.Programmes.Change;

/// <summary>The programme's own word for a concept, and its synonyms (GEN-03, TUNA-07).</summary>
static class TermFields
{
    public static IEnumerable<ChangeField> Of(Concept concept)
    {
        var name = Packages.PackageShape.Name(concept.ToString());
        var house = HouseWords.For(concept);
        yield return new("ord-" + name, house, PlaceOf(concept), FieldLook.Line, false, c => Find(c, concept)?.Label ?? "", (c, f, label) => Labelled(c, concept, f, "ord-" + name, label))
        { Hint = "Insatsens eget ord. Tomt betyder att Vidare säger ”" + house.ToLowerInvariant() + "”." };
        yield return ChangeFields.List("synonymer-" + name, house + ", synonymer", PlaceOf(concept) + ".synonyms", "En per rad. De hittas i sökningen.",
            c => Find(c, concept)?.Synonyms ?? [],
            (c, synonyms) => Find(c, concept) is { } term ? With(c, term with { Synonyms = synonyms }) : synonyms.Count == 0 ? c : With(c, new(concept, house, synonyms)));
    }

    /// <summary>A term's place by its concept, since its number in the list moves.</summary>
    public static string PlaceOf(Concept concept) => "terms." + concept;

    static Term? Find(ProgrammeConfiguration configuration, Concept concept) => configuration.Terms.FirstOrDefault(t => t.Concept == concept);

    static ProgrammeConfiguration Labelled(ProgrammeConfiguration configuration, Concept concept, Form form, string field, string label)
    {
        var text = form.Text(field, label, required: false);
        return form.ErrorAt(field) is not null ? configuration
            : text is null ? configuration with { Terms = [.. configuration.Terms.Where(t => t.Concept != concept)] }
            : With(configuration, Find(configuration, concept) is { } term ? term with { Label = text } : new(concept, text, []));
    }

    /// <summary>In its own place, or before the first that comes later in our own order, so that what is taken away and put back stands where it stood.</summary>
    static ProgrammeConfiguration With(ProgrammeConfiguration configuration, Term term)
    {
        var terms = configuration.Terms.ToList();
        var at = terms.FindIndex(t => t.Concept == term.Concept);
        if (at >= 0)
        {
            terms[at] = term;
        }
        else
        {
            var later = terms.FindIndex(t => t.Concept > term.Concept);
            terms.Insert(later < 0 ? terms.Count : later, term);
        }

        return configuration with { Terms = terms };
    }
}
