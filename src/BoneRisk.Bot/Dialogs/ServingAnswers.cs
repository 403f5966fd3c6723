using System.Text.Json.Nodes;
using BoneRisk.Bot.Content;
using BoneRisk.Scoring;
using BoneRisk.Understanding;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Reads servings of calcium foods a day, typed or filled in on the card.</summary>
internal sealed class ServingAnswers(AnswerWords answerWords)
{
    private const decimal Most = 10;

    public AnswerReading Read(Question question, string text)
    {
        var reading = Quantities.ReadServings(text);
        var read = reading.Candidates.Select(c => Answer(c.Value)).ToList();
        return reading.Kind == ReadingKind.None || read.Exists(r => r is not AnswerReading.Taken) ? new AnswerReading.NotUnderstood()
            : reading.Kind == ReadingKind.Value ? read[0]
            : new AnswerReading.AskBack(
                [.. read.OfType<AnswerReading.Taken>().Select(t => new Guess { Question = question.Id, Json = t.Json, Said = $"“{answerWords.Say(question, t.Json)}”" })]);
    }

    public static AnswerReading Read(CardClick click)
    {
        var read = ServingIds.All
            .Select(id => click.Input(id) is { } text ? Quantities.ReadNumber(text) : null).ToList();
        return read.TrueForAll(r => r?.Kind == ReadingKind.Value)
            ? Answer(new(read[0]!.Value, read[1]!.Value, read[2]!.Value, read[3]!.Value))
            : new AnswerReading.NotUnderstood();
    }

    private static AnswerReading Answer(Servings servings)
    {
        var (milk, yogurt, cheese, fortified) = servings;
        if (new[] { milk, yogurt, cheese, fortified }.Any(n => n is < 0 or > Most))
        {
            return new AnswerReading.NotUnderstood();
        }

        var json = new JsonObject
        {
            ["milk"] = milk,
            ["yogurt"] = yogurt,
            ["cheese"] = cheese,
            ["fortified"] = fortified,
        };
        return new AnswerReading.Taken(json.ToJsonString());
    }
}
