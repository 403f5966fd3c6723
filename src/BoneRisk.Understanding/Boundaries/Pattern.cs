namespace BoneRisk.Understanding;

/// <summary>One pattern, read: parts that must all be there, in any order, and parts that must not.</summary>
/// <param name="Rule">Place of its rule in the list.</param>
/// <param name="Text">As its author wrote it.</param>
/// <param name="Wanted">Part numbers; not empty.</param>
/// <param name="Unwanted">Part numbers.</param>
internal sealed record Pattern(int Rule, string Text, int[] Wanted, int[] Unwanted)
{
    /// <summary>Words further apart belong to different matters, in however long a message.</summary>
    private const int Reach = 40;

    /// <param name="places">Where each part begins in the message; a part that is not there is left out.</param>
    /// <param name="count">Words in the message.</param>
    public bool Holds(Dictionary<int, List<int>> places, int count)
    {
        foreach (var part in Wanted)
        {
            if (!places.ContainsKey(part))
                return false;
        }

        if (count > Reach)
            return places[Wanted[0]].Exists(at =>
                Array.TrueForAll(Wanted, part => IsNear(places, part, at)) && !Array.Exists(Unwanted, part => IsNear(places, part, at)));
        foreach (var part in Unwanted)
        {
            if (places.ContainsKey(part))
                return false;
        }

        return true;
    }

    private static bool IsNear(Dictionary<int, List<int>> places, int part, int at) =>
        places.TryGetValue(part, out var found) && found.Exists(place => Math.Abs(place - at) <= Reach);
}
