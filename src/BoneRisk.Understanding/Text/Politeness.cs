namespace BoneRisk.Understanding;

/// <summary>Takes greetings, politeness and hedges off both ends of a message.</summary>
internal static class Politeness
{
    private static readonly EndWords Openers = new(
        """
        please|pls|plz|can you|could you|would you|will you|can i|could i|may i|can we|i want to|i want|i would like to
        |i would like|id like to|id like|i wanna|i need to|i need|i wish to|lets|let me|let us|just|hi|hello|hey|ok|okay
        |well|so|oh|um|erm|er|uh|hmm|thanks|thank you|sorry|and|then|um well|i think|i guess|i suppose|i believe|id say
        |probably|it is|its|that is|thats|that would be|it would be|i choose|i pick|ill take|ill have|ill go with|go for
        |my answer is|the answer is|answer|i said|i am|im|i have|ive got|ive had|ive|i had|i got|i take|im on|i do
        |we have|got|have|has|had|yes i have|yes i had|yes ive had|yes i take|suffer from|i suffer from|the|a|an|only|also
        |just the|probably the|actually|well i have|i was diagnosed with|diagnosed with|was told i have|some|both
        """,
        closing: false);

    private static readonly EndWords Closers = new(
        """
        please|pls|plz|thanks|thank you|ta|cheers|mate|then|i think|i guess|i suppose|i believe|for me|probably|actually
        |really|lol|haha|x|xx|too|as well|though|tho|sorry|if you can|if possible|is what i have|is me|thats me|one
        """,
        closing: true);

    /// <summary>Everything that can be taken off, shortest result last; the whole message is first.</summary>
    public static IEnumerable<ArraySegment<string>> Peel(string[] words) => Peel(words, Openers, Closers);

    /// <summary>The same with tables of one's own.</summary>
    public static IEnumerable<ArraySegment<string>> Peel(string[] words, EndWords openers, EndWords closers)
    {
        var rest = new ArraySegment<string>(words);
        yield return rest;
        for (var steps = 0; steps < 8 && rest.Count > 1; steps++)
        {
            var shorter = PeelOnce(rest, openers, closers);
            if (shorter.Count == rest.Count)
                yield break;
            rest = shorter;
            yield return rest;
        }
    }

    /// <summary>The message without anything that can be taken off; never empty unless the message is.</summary>
    public static ArraySegment<string> Core(string[] words) => Peel(words).Last();

    private static ArraySegment<string> PeelOnce(ArraySegment<string> words, EndWords openers, EndWords closers)
    {
        var open = openers.Longest(words);
        if (open > 0)
            return words[open..];
        var close = closers.Longest(words);
        return close > 0 ? words[..^close] : words;
    }
}
