using BoneRisk.Bot.Content;
using BoneRisk.Scoring;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Facts told in passing ("had my thyroid out last week") weigh like answers. They are never stored as answers.</summary>
public static class ToldFacts
{
    /// <param name="answers">What was answered.</param>
    /// <param name="facts">Ids of facts of <c>red-flag-words.yaml</c>.</param>
    /// <param name="book">Which choice each fact is.</param>
    /// <returns>The answers with the facts added; nothing is taken away.</returns>
    public static Answers Add(Answers answers, IEnumerable<string> facts, RedFlagBook book)
    {
        var told = facts.ToHashSet(StringComparer.Ordinal);
        foreach (var fact in book.Facts.Where(f => told.Contains(f.Id)))
        {
            answers = fact.Question switch
            {
                QuestionIds.NeckSurgery => answers with { NeckSurgery = NeckSurgery.Within4Weeks },
                QuestionIds.Conditions => answers with { Conditions = [.. (answers.Conditions ?? []).Union([fact.Choice])] },
                QuestionIds.Medicines => answers with { Medicines = [.. (answers.Medicines ?? []).Union([fact.Choice])] },
                _ => answers,
            };
        }

        return answers;
    }
}
