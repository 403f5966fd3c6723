namespace BoneRisk.Understanding;

/// <summary>What a message sounds like. Labels are worked out when they are asked for: for most messages nobody asks.</summary>
internal sealed class HeardMessage(ExampleSense sense, List<HeardPiece> pieces)
{
    /// <summary>How sure it is that the message belongs to a group: above 0 rather yes, 1 and more surely; -1 for no words.</summary>
    public float Score(string group) => Strongest(group) is { } piece ? piece.Groups[sense.Number(group)] : -1;

    /// <summary>A group's likeliest label.</summary>
    /// <param name="group">The group.</param>
    /// <param name="bonus">What else speaks for a label; null for nothing.</param>
    public string Likeliest(string group, Func<string, float>? bonus = null) =>
        sense.Likeliest(Strongest(group), sense.Number(group), bonus);

    private HeardPiece? Strongest(string group)
    {
        var number = sense.Number(group);
        HeardPiece? best = null;
        foreach (var piece in pieces)
        {
            if (best is null || piece.Groups[number] > best.Groups[number])
                best = piece;
        }

        return best;
    }
}
