using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.State;

/// <summary>A storage like a database: it keeps text, knows no types, and counts.</summary>
internal sealed class CountingStorage : IStorage
{
    public Dictionary<string, string> Items { get; } = [];

    public int Writes { get; private set; }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken) =>
        Task.FromResult<IDictionary<string, object>>(keys
            .Where(Items.ContainsKey)
            .ToDictionary(
                key => key,
                key => (object)JsonSerializer.Deserialize<Dictionary<string, object>>(Items[key], ActivityJson.Options)!));

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        Writes++;
        foreach (var (key, value) in changes)
            Items[key] = JsonSerializer.Serialize(value, value.GetType(), ActivityJson.Options);
        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        foreach (var key in keys)
            Items.Remove(key);
        return Task.CompletedTask;
    }
}
