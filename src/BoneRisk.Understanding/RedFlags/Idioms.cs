namespace BoneRisk.Understanding;

/// <summary>Everyday expressions that hold a word of a red flag and mean nothing of the kind.</summary>
internal static class Idioms
{
    private static readonly string[][] Harmless = WordTable.Sequences(
        """
        fit in|fit into|fits into|fit and|fit for|fit enough|fit note|fit notes|fit as|fit person|fit bit|fit to|fit my
        |fit me|fit well|fit it|fit them|fit that|fit exercise|fit around|fit with|fit healthy|fit at|fit again|fit old|fit young
        |keep fit|keeping fit|kept fit|keeps fit|get fit|getting fit|got fit|stay fit|staying fit|stayed fit|be fit|been fit
        |being fit|am fit|im fit|are fit|feel fit|very fit|so fit|quite fit|pretty fit|fairly fit|reasonably fit
        |physically fit|good fit|perfect fit|best fit|fighting fit|not fit|stay fit|dont fit|doesnt fit|didnt fit|wont fit
        |cant fit|really fit|relatively fit|super fit|they fit|it fit
        |fitting for|fitting is|fitting was|fitting tribute|fitting end|fitting appointment|my fitting|kitchen fitting|light fitting
        |dress fitting|fitting in|fitting room|fitting rooms|fitting into|fitting a|fitting the|fitting my kitchen|bra fitting|shoe fitting
        |hearing aid fitting|fitting exercise|fitted kitchen|loose fitting|well fitting|close fitting|fit of laughter
        |fit of giggles|fit of coughing|fit of rage|fit of temper|coughing fit|sneezing fit|laughing fit|giggling fit|a fit body
        |passed out leaflets|passed out flyers|passed out cards|passed out copies|passed out sweets|choking up|choking back|choking hazard
        |confused by|confused with|confused over|confused about the|confused about this|confused about that|confused about your
        |confused about my|confused about which|confused about how|confused about whether|seeing things differently|seeing things clearly|stroke ward|stroke unit|stroke club
        |stroke clinic|stroke nurse|passed out of|blacked out windows|blackout curtains|blackout blinds|out of breath on stairs
        |chest of drawers|chest freezer|chest expander|first aid|blood test strip|collapsed table|stroke of luck|stroke the
        |back stroke|breast stroke|collapsed vertebra|collapsed vertebrae|collapsed disc|collapsed disk|collapsed spine
        |collapsed bone|collapsed bones|collapsed arch|collapsed vein|collapsed veins|collapse of a vertebra
        |seizure medicine|seizure tablets|seizure tablet|seizure meds|seizure medication|seizures medication|anti seizure
        |fit tablets|fits tablets|stroke medicine|stroke tablets|seizure drugs|fits like|fit like|seizure free|fit free|seizure disorder
        """);

    public static bool Cover(List<Word> words, Span span)
    {
        // Only short matches are in danger: "having a fit" with its verb is no idiom.
        if (span.End - span.Start > 2)
            return false;
        for (var at = Math.Max(0, span.Start - 2); at < span.End; at++)
        {
            foreach (var idiom in Harmless)
            {
                if (at + idiom.Length > span.Start && Stands(words, at, idiom) && !IsHavingOne(words, span))
                    return true;
            }
        }

        return false;
    }

    /// <summary>"had a fit in the shop" is a fit all the same.</summary>
    private static bool IsHavingOne(List<Word> words, Span span)
    {
        for (var i = Math.Max(0, span.Start - 2); i < span.End; i++)
        {
            if (words[i].Text is "a" or "having" or "had" && i + 1 < words.Count && words[i + 1].Text is "fit" or "fits" or "fitting"
                && !(i + 2 < words.Count && words[i + 2].Text is "and" or "of" or "person" or "note" or "body" or "bit"))
                return true;
        }

        return false;
    }

    private static bool Stands(List<Word> words, int at, string[] idiom)
    {
        for (var i = 0; i < idiom.Length; i++)
        {
            if (at + i >= words.Count || words[at + i].Text != idiom[i] || (i > 0 && words[at + i].Break != Break.None))
                return false;
        }

        return true;
    }
}
