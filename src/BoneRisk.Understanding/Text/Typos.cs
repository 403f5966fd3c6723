using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Says when a typed word may stand for a known one.</summary>
internal static class Typos
{
    /// <summary>Real words that lie one slip away from words that matter; they are taken at their word.</summary>
    private static readonly FrozenSet<string> NearMisses = WordTable.Set(
        """
        looked licked lacked looks month months south painted printing painting printed heard hears heat hearth
        cheat chess crest chestnut tangling clamps cramped backed blocked parsed pissed paused posted curing losing
        clothing closed breadth raging racking finders figures handy handle saddled sadden crashing clashing shallow
        lower flower power clear clean could would should cloud fainter broken token taken walked talked walking
        talking think thing things thinks there their these those where were here hear right night eight might light
        weight height stand start state spare space spice story store steps stops seized sized seasons season siesta
        failing failed filling feeling falling fallen feel fell felt full fall fill face fast last past part post most must mist
        know known knows once ones none nine line like life live lives liver lover river given never fever every
        even event eleven seven other mother another wetter better letter latter later water after about above alone
        along among small smell still skill spell smoke spoke since sense sound round found child chill chair change
        charge cheese choose chose close lose loose house mouse woman women human males meals makes takes times
        tines limes limbs bowls towel vowel blander badder ladder adder bank back black block bleed bread break
        brain bring string strong stroke strike struck truck sweet sweat swear wearing hearing bearing tearing
        stopping stepping shopping dropping sleeping slipping slippers fitted fitness fittest sitting hitting
        setting getting switching itching watching pitching stitching hopeless homeless speaking speak specs specks
        leafed leading reading loading landing lending bending mending spending standing confirmed confined contused
        conformed collapsible collated calcium turned turning burning learning earning morning warning single
        tingles number numbers during reach teach beach bleach breach breathalyser heavy heavily health healthy
        wealth suspect swollen stolen sudden hidden crushed crashed brushed brushing rushing shouted shorts sports
        shirt short shore share shoes shown shower showed strain train drain grain stain brake broke bride pride
        price prize
        """);

    /// <summary>Whether a word is taken at its word.</summary>
    public static bool IsRealWord(string typed) =>
        NearMisses.Contains(typed) || RealWords.Holds(typed)
        || (SameWord.WithoutS(typed) is var one && (NearMisses.Contains(one) || RealWords.Holds(one)));

    /// <summary>Edits allowed in a word of an option: none up to 3 letters, one up to 6, else two.</summary>
    public static int LimitForChoices(int length) => length switch { <= 3 => 0, <= 6 => 1, _ => 2 };

    /// <summary>Edits allowed in a word of a red-flag phrase: stricter, because it is looked for in everything.</summary>
    public static int LimitForPhrases(int length) => length switch { <= 4 => 0, <= 7 => 1, _ => 2 };

    /// <summary>Whether <paramref name="typed"/> may be a slip for <paramref name="known"/>.</summary>
    public static bool Match(string typed, string known, int limit) =>
        typed == known
        || (limit > 0
            && typed.Length > 3
            && Math.Abs(typed.Length - known.Length) <= limit
            && SameStart(typed, known)
            && !char.IsAsciiDigit(known[0])
            && !NearMisses.Contains(typed)
            && !AreOpposites(typed, known)
            && EditDistance.Within(typed, known, limit));

    /// <summary>People rarely miss a first letter; asking for it keeps "painted" from being "fainted".</summary>
    private static bool SameStart(string typed, string known) =>
        typed[0] == known[0] || (typed[0] == known[1] && typed[1] == known[0]) || (typed[0], known[0]) is ('c', 's') or ('s', 'c') or ('k', 'c') or ('f', 'p') or ('p', 'f');

    /// <summary>"hypothyroid" is two letters away from "hyperthyroid" and the opposite of it.</summary>
    private static bool AreOpposites(string typed, string known) =>
        (IsHypo(typed) && IsHyper(known)) || (IsHyper(typed) && IsHypo(known));

    private static bool IsHypo(string word) => word.StartsWith("hypo", StringComparison.Ordinal);

    private static bool IsHyper(string word) => word.StartsWith("hype", StringComparison.Ordinal);
}
