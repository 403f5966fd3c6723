using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Tells whether a sign is an animal's: "my dog had a fit".</summary>
internal static class Animals
{
    private const int Reach = 4;

    private static readonly FrozenSet<string> Kinds = WordTable.Set(
        "dog dogs puppy pup doggy cat cats kitten kitty horse pony rabbit bunny hamster parrot budgie guineapig ferret tortoise spaniel labrador terrier whippet greyhound poodle collie bitch pups guinea gerbil donkey hen hens sheep cow calf lamb");

    private static readonly FrozenSet<string> Humans = WordTable.Set("i im ive me my he hes she shes we us they");

    /// <summary>Whether the nearest one told before the sign is an animal.</summary>
    public static bool HaveIt(List<Word> words, Span span)
    {
        for (var i = span.Start - 1; i >= Math.Max(0, span.Start - Reach) && words[i + 1].Break < Break.Strong; i--)
        {
            if (Kinds.Contains(words[i].Text))
                return !Has(words, span);
            if (Humans.Contains(words[i].Text) || People.Are(words[i].Text))
                return false;
        }

        return false;
    }

    private static bool Has(List<Word> words, Span span)
    {
        for (var i = span.Start; i < Math.Min(words.Count - 1, span.End + Reach); i++)
        {
            if (Humans.Contains(words[i].Text) || People.Are(words[i].Text))
                return true;
        }

        return false;
    }
}
