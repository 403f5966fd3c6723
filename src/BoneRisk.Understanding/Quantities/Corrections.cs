using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Words with which people take back what they just said. English; another language is another table.</summary>
internal static class Corrections
{
    private const int Longest = 6;

    private static readonly FrozenSet<string> Words = WordTable.Set("wait actually mean meant correction sorry oops rather scratch");

    /// <summary>Whether the words between two numbers put the second in the place of the first.</summary>
    public static bool IsBetween(IReadOnlyList<Item> items, int from, int to)
    {
        for (var i = from; i < to && to - from <= Longest; i++)
        {
            if (Words.Contains(items[i].Text))
                return true;
        }

        return false;
    }
}
