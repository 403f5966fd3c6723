using BoneRisk.Load.Channels;
using BoneRisk.Load.People;
using BoneRisk.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BoneRisk.Load.Running;

/// <summary>
/// Fills a store with conversations: one is walked half-way with the bot itself, and its state is then written under
/// as many other names as are asked for, through the project's own storage.
/// </summary>
internal static class Filling
{
    /// <summary>Greeting, consent, menu and half the questions.</summary>
    private const int Turns = 13;

    private const int Batch = 2000;

    /// <param name="http">To reach the bot.</param>
    /// <param name="poster">Posts and posts again.</param>
    /// <param name="program">The bot.</param>
    /// <param name="settings"><c>Storage:Provider</c> and <c>Storage:ConnectionString</c>.</param>
    /// <param name="count">Conversations to write.</param>
    /// <exception cref="LoadException">The walked conversation is not in the store.</exception>
    public static async Task FillAsync(
        HttpClient http, Poster poster, string program, IReadOnlyDictionary<string, string?> settings, int count)
    {
        const string Walked = "fill-0";
        await WalkAsync(http, poster, program, settings, Walked);

        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        await using var services = new ServiceCollection().AddLogging().AddBoneRiskStorage(configuration).BuildServiceProvider();
        var storage = services.GetRequiredService<IStorage>();
        var read = await storage.ReadAsync([Key(Walked)]);
        if (!read.TryGetValue(Key(Walked), out var state))
            throw new LoadException($"There is no state under '{Key(Walked)}' after the walk.");

        for (var written = 1; written < count; written += Batch)
        {
            var names = Enumerable.Range(written, Math.Min(Batch, count - written));
            await storage.WriteAsync(names.ToDictionary(n => Key($"fill-{n}"), _ => state));
            await Console.Error.WriteAsync($"\r{Math.Min(written + Batch, count):N0}");
        }

        await Console.Error.WriteLineAsync();
    }

    private static async Task WalkAsync(
        HttpClient http, Poster poster, string program, IReadOnlyDictionary<string, string?> settings, string conversation)
    {
        await using var bot = await ServerProcess.StartAsync(program, settings.SelectMany(s => new[] { $"--{s.Key}", s.Value! }), http);
        await using var channel = new ExpectReplies(poster, [new(bot.Address, "/api/messages")], conversation);
        var walker = new Walker(0, new Judge(new Dictionary<string, string>()));
        for (var turn = 0; turn < Turns; turn++)
        {
            if (walker.Check(await channel.SayAsync(walker.Next(), CancellationToken.None)) is { } wrong)
                throw new LoadException(wrong);
        }
    }

    private static string Key(string conversation) => $"emulator/conversations/{conversation}";
}
