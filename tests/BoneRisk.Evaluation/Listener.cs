using System.Text.Json;
using BoneRisk.Bot.Hosting;
using BoneRisk.Bot.Reading;
using BoneRisk.Scoring;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BoneRisk.Evaluation;

/// <summary>Hears messages as the bot does, with everything that ships: by the reader behind <c>POST /api/understand</c>.</summary>
public sealed class Listener
{
    private readonly MessageReader _reader;

    public Listener()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(new SetDate());
        services.AddBoneRiskBot(new ConfigurationBuilder().Build(), Task.Run(BotServices.ReadContent));
        _reader = services.BuildServiceProvider().GetRequiredService<MessageReader>();
    }

    /// <param name="text">What was typed.</param>
    /// <param name="question">Id of the question that waits, or null.</param>
    /// <param name="known">What was answered before.</param>
    public Heard Hear(string text, string? question = null, Answers? known = null)
    {
        var read = _reader.Read(text, question, known);
        return new(
            read.RedFlags is [var worst, ..] ? JsonNamingPolicy.CamelCase.ConvertName(worst.Disposition.ToString()) : null,
            [.. read.RedFlags.Select(f => f.Id)],
            read.Doubted,
            read.Boundary?.Words.Category,
            read.Boundary?.Words.Disposition,
            read.Answers.DistinctBy(a => a.Id).ToDictionary(a => a.Id, a => JsonSerializer.SerializeToElement(a.Value)),
            read.Offered,
            read.Note,
            JsonNamingPolicy.CamelCase.ConvertName(read.Faq.Outcome.ToString()),
            [.. read.Faq.Topics.Select(t => (t.Topic, t.Score))]);
    }

    /// <summary>The day on which the examples were written: ages are counted from it.</summary>
    private sealed class SetDate : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    }
}
