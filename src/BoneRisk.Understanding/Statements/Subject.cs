using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Whom a place of a message is about.</summary>
internal enum Subject
{
    /// <summary>Nobody was named: the writer, in a list of facts.</summary>
    Implied,

    /// <summary>The writer, by "I" or "my".</summary>
    Writer,

    /// <summary>Somebody else, or it is not clear.</summary>
    Other,
}

/// <summary>Finds it: the last person named before a place, over the ends of sentences too.</summary>
internal static class Subjects
{
    private static readonly FrozenSet<string> Writer = WordTable.Set("i im ive id ill me myself mine iam ime");

    private static readonly FrozenSet<string> Others = WordTable.Set(
        """
        he she hes shes his her hers him himself herself they theyre
        mum mom mam mama mammy mummy mother dad daddy father pa parent parents husband hubby wife wifey spouse partner
        boyfriend girlfriend fiance fiancee son daughter sister brother sis bro sibling siblings twin nan nana nanna nanny
        gran granny grandma grandmother grandad granddad grandpa grandfather grandparents friend friends mate pal aunt auntie
        aunty uncle cousin niece nephew neighbour neighbor neighbours colleague boss carer caree client patient grandson granddaughter grandchild grandchildren inlaw stepmum stepmother stepdad stepfather somebody
        someone anyone people dog cat horse lodger flatmate landlady teacher everyone everybody family relatives relative
        men women ladies girls boys adults elderly seniors pensioners guys fellas blokes patients teenager teen pupil students
        vet mare parrot pony cow animal animals rabbit puppy kitten chicken hen sheep
        """);

    private static readonly FrozenSet<string> Pronouns = WordTable.Set("he she hes shes his her hers him himself herself they theyre");
    private static readonly FrozenSet<string> Children = WordTable.Set("baby child kid kids children babies ex");

    /// <summary>They say something about the writer, and are not spoken of.</summary>
    private static readonly FrozenSet<string> Sayers = WordTable.Set(
        "says said say tells told thinks reckons reckon measured weighed put calls");

    public static bool IsWriter(string word) => Writer.Contains(word);

    /// <summary>Whether a word is a person, and not only "her" or "his".</summary>
    public static bool IsPerson(string word) => IsOther(word) && !Pronouns.Contains(word);

    public static bool IsOther(string word) => Others.Contains(word) || (word.Length > 4 && word[^1] == 's' && Others.Contains(word[..^1]));

    /// <summary>Whom a span is about, by what is said outside of it.</summary>
    /// <param name="said">The message.</param>
    /// <param name="start">First word of the span.</param>
    /// <param name="end">Word after its last.</param>
    /// <param name="aside">Spans that tell of a parent: who is named there is not spoken of after.</param>
    public static Subject Of(Utterance said, int start, int end, IReadOnlyList<(int Start, int End)> aside)
    {
        var passed = false;
        for (var i = start - 1; i >= 0; i--)
        {
            if (said.IsCovered[i] && Pronouns.Contains(said.Words[i]))
                continue; // "she/her"
            if (IsIn(aside, i))
            {
                passed = true;
                continue;
            }

            if (i == start - 1 && said.Words[i] is "my" or "our")
                continue; // "my mum" of a span that begins with "mum"
            if (IsOwn(said, i))
                return Subject.Writer;
            if (Names(said, i))
                return Subject.Other;
        }

        var part = said.PartAt(start);
        var (own, parents) = (false, IsIn(aside, start));
        for (var i = part.Start; i < part.End; i++)
        {
            own |= IsOwn(said, i);
            if (i >= end && Names(said, i) && !own && !IsIn(aside, i) && !(parents && Pronouns.Contains(said.Words[i])))
                return Subject.Other;
        }

        // "mum broke her hip, 83": whose age is that? But in "67, mum broke her hip, 58 kg" the list goes on.
        return own ? Subject.Writer : passed && !HasOwnBefore(said, aside[0].Start) ? Subject.Other : Subject.Implied;
    }

    /// <summary>"I", or a "my" that is not "my 90 year old mum".</summary>
    private static bool IsOwn(Utterance said, int i)
    {
        if (said.Words[i] is not "my")
            return Writer.Contains(said.Words[i]);
        for (var j = i + 1; j < Math.Min(said.Words.Length, i + 6) && said.Breaks[j] == Break.None; j++)
        {
            if (IsOther(said.Words[j]) || Children.Contains(said.Words[j]))
                return false;
        }

        return true;
    }

    /// <summary>Somebody who is spoken of: "my kid", but not "since a kid" and not "my wife says".</summary>
    private static bool Names(Utterance said, int i) => IsExample(said, i) || (
        Children.Contains(said.Words[i]) || said.Words[i] is "my" or "our"
            ? said.Words[i] is "my" ? !IsOwn(said, i) : i > 0 && said.Words[i - 1] is "my" or "our" or "his" or "her" or "the"
            : IsOther(said.Words[i]) && !IsSayer(said, i));

    /// <summary>"for a 75 year old".</summary>
    private static bool IsExample(Utterance said, int i) =>
        i > 0 && said.Words[i] is "a" or "an" && said.Words[i - 1] is "for" or "in" or "of" or "to" or "like" or "about"
        && i + 1 < said.Words.Length && said.Amounts[i + 1] is not null;

    private static bool HasOwnBefore(Utterance said, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (said.Amounts[i] is not null || Writer.Contains(said.Words[i]))
                return true;
        }

        return false;
    }

    private static bool IsIn(IReadOnlyList<(int Start, int End)> spans, int i)
    {
        foreach (var (start, end) in spans)
        {
            if (i >= start && i < end)
                return true;
        }

        return false;
    }

    private static bool IsSayer(Utterance said, int i) => i + 1 < said.Words.Length && Sayers.Contains(said.Words[i + 1]);
}
