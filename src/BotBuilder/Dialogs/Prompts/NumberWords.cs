using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Numbers written as English words, up to millions.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        + "seventeen eighteen nineteen").Split(' ');

    private static readonly string[] Tens = "twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');

    public static List<ModelResult<decimal>> Find(string text)
    {
        var tokens = Tokenizer.DefaultTokenizerImpl(text);
        var found = new List<ModelResult<decimal>>();
        for (var i = 0; i < tokens.Count;)
        {
            var (number, next) = Read(tokens, i);
            if (next > i)
            {
                var start = tokens[i].Start;
                found.Add(NumberRecognizer.Result(start, text[start..(tokens[next - 1].End + 1)], number));
            }

            i = Math.Max(next, i + 1);
        }

        return found;
    }

    // "two hundred and five thousand": the open group grows until a scale above hundred closes it.
    private static (long Number, int Next) Read(List<Token> tokens, int start)
    {
        long total = 0;
        long group = 0;
        long last = 0;
        var next = start;
        for (var i = start; i < tokens.Count; i++)
        {
            var word = tokens[i].Normalized;
            if (word == "and" && next == i && last >= 100)
                continue;
            if (Simple(word) is { } simple && (next == start || last >= 100 || (last >= 20 && simple < 10)))
            {
                group += simple;
                last = simple;
            }
            else if (Scale(word) is { } scale)
            {
                group = Math.Max(group, 1) * scale;
                if (scale > 100)
                    (total, group) = (total + group, 0);
                last = scale;
            }
            else
            {
                break;
            }

            next = i + 1;
        }

        return (total + group, next);
    }

    private static int? Simple(string word)
    {
        var small = Array.IndexOf(Small, word);
        if (small >= 0)
            return small;
        var tens = Array.IndexOf(Tens, word);
        return tens >= 0 ? 20 + (tens * 10) : null;
    }

    private static int? Scale(string word) => word switch
    {
        "hundred" => 100,
        "thousand" => 1_000,
        "million" => 1_000_000,
        _ => null,
    };
}
