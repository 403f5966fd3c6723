using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>The yes or no that opens a longer answer. English; another language is another set of tables.</summary>
internal static class LeadAnswers
{
    private static readonly FrozenSet<string> Yes = WordTable.Set("yes yep yeah yea ya yeh yup aye yess yas definitely absolutely certainly correct yeap");
    private static readonly FrozenSet<string> No = WordTable.Set("no nope nah na nay noo nooo naw");
    private static readonly FrozenSet<string> Openers = WordTable.Set(
        "well oh um umm erm er uh hmm ah god goodness gosh yuck sorry honestly hi hello dear lol haha ha thankfully unfortunately sadly luckily eh hm afraid im like tbh touch wood thank heavens lord heaven");

    /// <summary>After these words a "no" was the answer, and not the beginning of "no periods".</summary>
    private static readonly FrozenSet<string> Followers = WordTable.Set(
        """
        i im ive id it its he she they we my never not only just still touch thank thanks sorry dont didnt havent hasnt isnt doctor love
        way sir thankfully luckily fortunately longer that thats never neither but mum dad none nothing dear thanking mate
        """);

    public static bool IsOpener(string word) => Openers.Contains(word) || word is ",";

    public static bool MayFollow(string word) => Followers.Contains(word) && word is not "longer";

    public static PlainAnswer Read(string word) => Yes.Contains(word) ? PlainAnswer.Yes : No.Contains(word) ? PlainAnswer.No : PlainAnswer.None;
}
