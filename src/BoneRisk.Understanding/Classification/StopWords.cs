using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>English words that no text is about.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Words = WordTable.Set(
        """
        a an the i im ive id my me mine you your we our us it its he she they them him her his their this that these those
        is are am was were be been being do does did doing have has had having can could will would should shall may might
        must to of in on at for from by with about into as and or but if so then than there here what whats which who how
        why when where any some just please pls plz tell want know like need get got go going thing things really very much
        many more most lot lots also too up out no not dont cant isnt whether because think explain mean means hi hello hey
        thanks thank ok okay yes let give good bad best way help s t d ll re ve u r n ur wot wat
        next last year years ago again day days every week weeks month months time old ever still keep come said say ask
        asked now already else one two second thats theres take took
        """);

    public static bool Contains(string word) => Words.Contains(word);
}
