using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Reads yes, no, not sure and none, when that is all that a message says.</summary>
public static class PlainAnswers
{
    private const int LongestMessage = 100;

    private static readonly (PlainAnswer Answer, string[][] Phrases)[] Table =
    [
        (PlainAnswer.Yes, WordTable.Sequences(
            """
            yes|y|yep|yeah|yea|yup|ya|yeh|yess|yas|aye|sure|ok|okay|definitely|absolutely|certainly|of course|indeed|correct
            |right|thats right|that is right|true|i do|i did|i have|i am|i was|it does|it is|it has|they did|he did|she did
            |i agree|agree|agreed|i accept|accept|affirmative|i think so|think so|i believe so|probably|for sure|very much
            |sure do|sure thing|go ahead|please do|fine|oui|uh huh|yes sir|yes i do|yes i have|yes i did|yes i am|yes i was
            |yes it has|yes it is|yes they did|yes she did|yes he did|yes definitely|oh yes|unfortunately yes|afraid so|im afraid so
            |yes sadly|yes unfortunately|yes please|yes of course|yes absolutely|yes thats right|yes indeed|yes yes|i suppose so|suppose so|i guess so|guess so|reckon so|i reckon so|i expect so|yes i suppose|more or less|pretty much|yes i think so|i would say so|id say so|yes afraid so|it is yes|i am yes|i do yes|i have yes|i did yes|yes course|course|yes why
            """)),
        (PlainAnswer.No, WordTable.Sequences(
            """
            no|n|nah|nope|na|noo|nay|never|no never|not at all|no way|negative|i dont|i do not|i did not|i didnt|i havent
            |i have not|i am not|im not|i wasnt|it hasnt|it isnt|it does not|it doesnt|they didnt|he didnt|she didnt|incorrect
            |wrong|thats wrong|not right|thats not right|false|definitely not|absolutely not|certainly not|of course not
            |not really|not yet|i dont think so|dont think so|i dont believe so|i disagree|disagree|not that i know of
            |not that im aware of|not as far as i know|not to my knowledge|not me|hell no|probably not|no i dont|no i havent
            |no i didnt|no im not|no i do not|no i have not|no i am not|no i wasnt|no it hasnt|no it isnt|no they didnt
            |no she didnt|no he didnt|no not really|no thanks|no thank you|no definitely not|no not at all|no sorry
            |no not yet|never have|never did|never had|never had one|never have done|no i never have|no ive never|no i never
            |not that i know|not that i can remember|not that i remember|no no
            |not that i recall|not that i can recall|not that im aware|not that i am aware|not that i am aware of|not that ive noticed|not that i can think of|not to my recollection
            |not as far as im aware|not as such|not particularly|not so far|not in my case|not personally|not so much|not completely no|not at the moment|none at the moment|never ever|certainly never|god no
            |i never have|i never did|oh no
            |no not that i know of|unfortunately not|afraid not|im afraid not|thankfully not|thankfully no|luckily not|no fortunately|dont think i have|i dont think i have|dont think ive|i dont believe i have|nowt|nay lad|not a chance|heck no|gosh no|no chance
            """)),
        (PlainAnswer.Unsure, WordTable.Sequences(
            """
            unsure|not sure|im not sure|i am not sure|im unsure|dunno|i dunno|idk|dk|dont know|i dont know|do not know
            |i do not know|dont no|i dont no|no idea|i have no idea|ive no idea|havent a clue|no clue|havent got a clue|i havent a clue
            |not certain|im not certain|uncertain|cant remember|i cant remember|dont remember|i dont remember|cant recall
            |i cant recall|i dont recall|maybe|perhaps|possibly|might be|could be|might have|may have|cant say|couldnt say
            |hard to say|hard to tell|hard to know|who knows|beats me|unknown|never checked|never been told|not been told
            |no one told me|nobody told me|never been tested|not been tested|prefer not to say|rather not say
            |id rather not say|i prefer not to say|i would rather not say|dont want to say|not a clue|you tell me|im not really sure
            |not really sure|not too sure|im not too sure|not quite sure|not entirely sure|not 100 sure|i really dont know
            |i honestly dont know|honestly dont know|couldnt tell you|i couldnt tell you|no not sure|i forget|ive forgotten|forgot|i forgot
            |dont have a clue|i dont have a clue|wouldnt know|i wouldnt know|not known|dont really know|i dont really know
            |how would i know|how should i know|not sure about that|not sure sorry|no sure|i cannot remember|cannot remember
            |can not remember|i can not remember|cannot recall|do not remember|i do not remember|not sure if i have
            """)),
        (PlainAnswer.NoneOfThese, WordTable.Sequences(
            """
            none|none of these|none of them|none of those|none of the above|no none|nope none|none at all|non|non of these
            |non of them|non of the above|nothing|nothing like that|neither|no to all|no to everything|no to all of them
            |no to all of these|not any of these|not any of them|not any|none that i know of|none of that|nil|none apply
            |none of these apply|none of them apply|dont have any|i dont have any|i dont have any of these
            |i dont have any of them|i have none|i have none of these|i have none of them|no symptoms|dont take any
            |i dont take any|i dont take any of these|i dont take any of them|i take none|no none of these|no none of them|no nothing|no
            to all of those|havent got any|i havent got any|i havent got any of these|i havent got any of them|havent had any|i havent had any|no to all these
            |i do not have any of these|i do not have any|not one|none whatsoever|nothing at all|ive had none|ive none|ive got none|none thank god|none thanks
            """)),
    ];

    private static readonly FrozenDictionary<string, PlainAnswer> Exact = Table
        .SelectMany(row => row.Phrases.Select(p => (Key: string.Join(' ', p), row.Answer)))
        .DistinctBy(row => row.Key)
        .ToFrozenDictionary(row => row.Key, row => row.Answer, StringComparer.Ordinal);

    /// <summary>The same by how many words they have: only as many can be a slip of what was typed.</summary>
    private static readonly (PlainAnswer Answer, string[][][] Phrases)[] ByLength =
    [
        .. Table.Select(row => (row.Answer, Enumerable.Range(0, row.Phrases.Max(p => p.Length) + 1)
            .Select(length => row.Phrases.Where(p => p.Length == length).ToArray()).ToArray())),
    ];

    private static readonly EndWords Openers = new(
        "um|umm|erm|er|uh|hmm|hm|well|oh|so|ah|errr|hi|hello|honestly|sorry|sorry but|to be honest|tbh|actually|i mean|just|god|lol|ha|haha|and|ok so",
        closing: false);

    private static readonly EndWords Closers = new(
        "please|pls|thanks|thank you|ta|cheers|mate|sorry|tbh|to be honest|honestly|really|lol|haha|x|xx|love|dear|doctor|sir|madam|at the moment|currently|actually|so far|thank goodness|thank god",
        closing: true);

    /// <summary>Reads a whole message as a plain answer.</summary>
    /// <param name="text">What was typed.</param>
    /// <returns><see cref="PlainAnswer.None"/> when the message says anything else or anything more.</returns>
    public static PlainAnswer Read(string text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > LongestMessage)
            return PlainAnswer.None;
        var words = Phrases.Words(text);
        if (words.Length == 0)
            return ReadThumb(text);
        foreach (var part in Politeness.Peel(words, Openers, Closers))
        {
            if (Exact.TryGetValue(string.Join(' ', part.AsEnumerable()), out var answer))
                return answer;
        }

        return ReadClose([.. Politeness.Peel(words, Openers, Closers).Last()]);
    }

    /// <summary>The same for words that are known already, without typos.</summary>
    internal static PlainAnswer Exactly(string[] words)
    {
        if (words.Length is 0 or > 12)
            return PlainAnswer.None;
        foreach (var part in Politeness.Peel(words, Openers, Closers))
        {
            if (Exact.TryGetValue(string.Join(' ', part.AsEnumerable()), out var answer))
                return answer;
        }

        return PlainAnswer.None;
    }

    private static PlainAnswer ReadThumb(string text) =>
        text.Contains("👍", StringComparison.Ordinal) ? PlainAnswer.Yes
        : text.Contains("👎", StringComparison.Ordinal) ? PlainAnswer.No
        : PlainAnswer.None;

    /// <summary>With typos; two different answers at the same distance are none.</summary>
    private static PlainAnswer ReadClose(string[] words)
    {
        var found = PlainAnswer.None;
        foreach (var (answer, phrases) in ByLength)
        {
            if (words.Length >= phrases.Length || !Array.Exists(phrases[words.Length], p => Phrases.Same(words, p)))
                continue;
            if (found != PlainAnswer.None)
                return PlainAnswer.None;
            found = answer;
        }

        return found;
    }
}
