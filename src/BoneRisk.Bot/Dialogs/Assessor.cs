using System.Buffers;
using System.Text.Json;
using BoneRisk.Bot.Replies;
using BoneRisk.Scoring;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Turns a session's answers into those that scoring takes, and scores them.</summary>
public sealed class Assessor(Walk walk, BotRegion region)
{
    /// <summary>The answers so far; what cannot be read counts as unknown.</summary>
    public Answers Read(Session session) => Try(session).Answers ?? new Answers();

    /// <summary>
    /// The report, or null when answers contradict each other (a menopause after today's age, say, once the age was
    /// changed): those are dropped from the session, to be asked again.
    /// </summary>
    public RiskReport? Score(Session session)
    {
        var (answers, errors) = Try(session);
        if (answers is not null)
        {
            return ScoringService.Score(answers, region.Scoring);
        }

        foreach (var error in errors)
        {
            session.Answers.Remove(error.Field.Split('.')[0]);
        }

        return null;
    }

    private (Answers? Answers, IReadOnlyList<AnswerError> Errors) Try(Session session)
    {
        var json = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            foreach (var question in walk.Answered(session))
            {
                writer.WritePropertyName(question.Id);
                writer.WriteRawValue(session.Answers[question.Id]);
            }

            writer.WriteEndObject();
        }

        using var document = JsonDocument.Parse(json.WrittenMemory);
        var read = Answers.Read(document.RootElement);
        return (read.Answers, read.Errors);
    }
}
