namespace BoneRisk.Understanding;

/// <summary>
/// Weighs what the rules found against what the message sounds like, learnt from examples. Rules alone miss what nobody
/// foresaw and see an emergency in a likeness of words; what was learnt alone misses the plain rare case. Neither
/// overrules the other without asking. Safe for concurrent use.
/// </summary>
/// <remarks>
/// The weights were chosen on the development set of tests/BoneRisk.Understanding.Tests/Evaluation (docs/understanding.md).
/// </remarks>
public sealed class RedFlagSense
{
    private const string Emergency = "emergency";
    private const string Lesser = "lesser";

    /// <summary>What a rule that holds adds to the score.</summary>
    private const float Rule = 0.8f;

    /// <summary>What a rule that may hold adds.</summary>
    private const float DoubtfulRule = 0.4f;

    /// <summary>From this sum on it is an emergency…</summary>
    private const float Raise = 0.4f;

    /// <summary>…and from this on it is asked about.</summary>
    private const float Ask = 0;

    /// <summary>A lesser sign is taken from this score on.</summary>
    private const float RaiseLesser = 0.3f;

    /// <summary>"I'm fine", "still walking" never make less of a hip after a fall (NHS, hip fracture; clinical reference 4.1).</summary>
    private const string HipInjury = "hipInjury";

    /// <summary>So it takes less to raise it.</summary>
    private const float RaiseHip = 0;

    private readonly ExampleSense _sense;

    private RedFlagSense(ExampleSense sense) => _sense = sense;

    /// <summary>Learns; takes some seconds.</summary>
    /// <param name="examples">Messages with the id of the sign; null for those that are none.</param>
    /// <param name="isEmergency">Whether a red flag is an emergency by itself.</param>
    public static RedFlagSense Learn(IReadOnlyList<LabelledText> examples, Func<string, bool> isEmergency) =>
        new(new(examples, id => isEmergency(id) ? Emergency : Lesser));

    /// <summary>Takes what was written.</summary>
    /// <param name="from">From where.</param>
    /// <exception cref="EndOfStreamException">It is cut off.</exception>
    public static RedFlagSense Read(BinaryReader from) => new(new ExampleSense(from));

    /// <summary>Writes down what was learnt.</summary>
    /// <param name="to">Where.</param>
    public void Write(BinaryWriter to) => _sense.Write(to);

    /// <param name="words">The message.</param>
    /// <param name="hits">What the rules found.</param>
    internal IReadOnlyList<RedFlagHit> Weigh(List<Word> words, IReadOnlyList<RedFlagHit> hits)
    {
        var heard = _sense.Hear(words);
        var found = hits.Where(h => _sense.IsOf(h.Id, Emergency)).ToList();
        var isFound = found.Exists(h => h.Certainty == Certainty.Present);
        var sum = heard.Score(Emergency) + (isFound ? Rule : found.Count > 0 ? DoubtfulRule : 0);
        if (found.Count > 0)
            return [.. hits.Select(h => found.Contains(h) ? Judge(h, isFound, sum) : h)];
        if (sum >= Ask)
            return [.. hits, new(heard.Likeliest(Emergency), "", sum >= Raise ? Certainty.Present : Certainty.Doubtful)];
        return hits.Count == 0 && heard.Score(Lesser) >= RaiseLesser
            ? [new(heard.Likeliest(Lesser), "", Certainty.Present)]
            : hits;
    }

    /// <summary>A rule's finding is never dropped: at the least it is asked about.</summary>
    private static RedFlagHit Judge(RedFlagHit hit, bool isFound, float sum) =>
        sum < (hit.Id == HipInjury ? RaiseHip : Raise) ? hit with { Certainty = Certainty.Doubtful }
        : isFound ? hit
        : hit with { Certainty = Certainty.Present };
}
