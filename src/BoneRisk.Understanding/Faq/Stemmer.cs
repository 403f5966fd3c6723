using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Light English stemming, one spelling for British and American, and one name for each thing.</summary>
internal static class Stemmer
{
    private static readonly FrozenDictionary<string, string> Same = WordTable.Names(
        """
        dxa=dxas,dexa,dexas,densitometry
        vitamin=vit,vits
        medicine=meds,med,medication,medications,drug,drugs,tablet,tablets,tabs,pill,pills
        doctor=gp,gps,dr,doc,consultant,physician
        yogurt=yoghurt,yoghurts
        denosumab=prolia,xgeva
        alendronate=fosamax,alendronic
        steroid=prednisone,prednisolone,pred,cortisone,hydrocortisone,dexamethasone,corticosteroid,corticosteroids
        hypocalcemia=hypocalcaemia,hypocalcemic,hypocalcaemic
        kidney=renal,ckd,kidneys
        break=broke,broken,breaks,breaking,fracture,fractures,fractured
        fall=fell,fallen,falls,falling
        smok=cigarettes,cigarette,cigs,fags,tobacco,smoker
        alcohol=beer,wine,booze,alcoholic
        cola=coke
        supplement=supplementation,adcal,calcichew
        ppi=ppis,omeprazole,lansoprazole
        level=levels
        child=children,kids
        woman=women,womens,female,females,lady,ladies
        man=men,mens,male,males,bloke,blokes,guy,guys
        thyroid=thyroidectomy
        symptom=sign,signs,symptoms
        """);

    public static string Stem(string word)
    {
        if (Same.TryGetValue(word, out var same))
            return same;
        if (word.Length < 4 || char.IsAsciiDigit(word[0]))
            return word;
        if (word.Length >= 6)
            word = word.Replace("ae", "e", StringComparison.Ordinal).Replace("oe", "e", StringComparison.Ordinal);
        return WithoutEnding(word);
    }

    private static string WithoutEnding(string word)
    {
        if (Ends(word, "ies") && word.Length > 4)
            return string.Concat(word.AsSpan(0, word.Length - 3), "y");
        if (Ends(word, "ing") && word.Length > 6)
            return Undouble(word[..^3]);
        if (Ends(word, "ed") && word.Length > 5)
            return Undouble(word[..^2]);
        if (Ends(word, "es") && word.Length > 4 && word[^3] is 's' or 'x' or 'z')
            return word[..^2];
        return Ends(word, "s") && word[^2] is not ('s' or 'u' or 'i') ? WithoutE(word[..^1]) : WithoutE(word);
    }

    private static string Undouble(string word) =>
        word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('s' or 'l') ? word[..^1] : WithoutE(word);

    private static string WithoutE(string word) => word.Length > 4 && word[^1] == 'e' ? word[..^1] : word;

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
