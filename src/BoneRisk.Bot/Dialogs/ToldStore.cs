using System.Text.Json;
using System.Text.Json.Nodes;
using BoneRisk.Bot.Content;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Puts told answers into the session, beside what is there already.</summary>
public sealed class ToldStore(AskCatalog asks, AnswerWords answers)
{
    /// <param name="Noted">Answers to questions that had none.</param>
    /// <param name="Changes">Answers that took the place of others; each with the old one as what was said.</param>
    public sealed record Outcome(IReadOnlyList<Guess> Noted, IReadOnlyList<Guess> Changes);

    /// <summary>Keeps answers that may not be used yet.</summary>
    public void Keep(Session session, IEnumerable<Guess> told)
    {
        foreach (var one in told)
        {
            session.Pending.RemoveAll(p => p.Question == one.Question);
            session.Pending.Add(one);
        }
    }

    /// <summary>Takes out what was kept.</summary>
    public IReadOnlyList<Guess> TakeUp(Session session)
    {
        var kept = session.Pending.Where(p => asks.Find(p.Question) is not null && IsNews(session, p)).ToList();
        session.Pending = [];
        return kept;
    }

    /// <summary>Whether an answer says something that is not stored already.</summary>
    public bool IsNews(Session session, Guess told) =>
        !session.Answers.TryGetValue(told.Question, out var known) || Merged(told, known) != known;

    /// <summary>Stores answers; a surprising one waits until it is confirmed.</summary>
    public Outcome Put(Session session, IReadOnlyList<Guess> told)
    {
        var (noted, changes) = (new List<Guess>(), new List<Guess>());
        session.LastTold = [.. told.Select(t => t.Question)];
        foreach (var one in told)
        {
            var question = asks[one.Question];
            var known = session.Answers.GetValueOrDefault(one.Question);
            var json = known is null ? one.Json : Merged(one, known);
            session.Surprising.RemoveAll(s => s.Question == one.Question);
            if (Surprises.IsOne(question, json, session))
            {
                Doubt(session, question, json, known);
            }
            else
            {
                // A list that is told in part is still asked: there may be more.
                var open = question.Kind == QuestionKind.Choices && json != "[]" && (known is null || session.Open.Contains(question.Id));
                session.Store(question.Id, json);
                if (open)
                {
                    session.Open.Add(question.Id);
                }

                (known is null ? noted : changes).Add(new() { Question = question.Id, Json = json, Said = known ?? one.Said });
            }
        }

        return new(noted, changes);
    }

    /// <summary>An answer together with what was told of its list before: "none of these" then means no others.</summary>
    public string WithSoFar(Session session, Question question, string json) =>
        session.Open.Contains(question.Id) && session.Answers.TryGetValue(question.Id, out var known)
            ? json.StartsWith('[') && json != "[]" ? Merged(new() { Question = question.Id, Json = json }, known) : known
            : json;

    /// <summary>The question is asked with this as a guess; an answer that it would replace waits with it.</summary>
    private void Doubt(Session session, Question question, string json, string? known)
    {
        session.Surprising.Add(new() { Question = question.Id, Json = json, Said = answers.Say(question, json) });
        if (known is not null)
        {
            session.Answers.Remove(question.Id);
            session.Changing = new() { Question = question.Id, Json = known };
        }
    }

    /// <summary>What is told of a list comes to what is there.</summary>
    private string Merged(Guess told, string known)
    {
        if (asks[told.Question].Kind != QuestionKind.Choices || told.Json == "[]" || !known.StartsWith('['))
        {
            return told.Json;
        }

        var ids = Ids(known);
        var more = Ids(told.Json).Except(ids).ToList();
        return more.Count == 0
            ? known
            : new JsonArray([.. ids.Concat(more).Select(id => (JsonNode?)JsonValue.Create(id))]).ToJsonString();

        static List<string> Ids(string json) =>
            [.. JsonSerializer.Deserialize<JsonElement>(json).EnumerateArray().Select(e => e.GetString()!)];
    }
}
