using System.Text.Json;
using System.Text.RegularExpressions;

namespace BoneRisk.Bot.Tests.Cards;

/// <summary>Keeps every card that comes back, once: cards that differ in their one-time tokens alone are one.</summary>
internal sealed partial class CardRecorder
{
    private readonly Dictionary<string, string> _cards = [];

    /// <summary>The cards, as compact JSON.</summary>
    public IReadOnlyCollection<string> Cards => _cards.Values;

    /// <summary>Looks at what a client of the bot is answered.</summary>
    public DelegatingHandler Listen() => new Ear(this);

    public void Keep(JsonElement activity)
    {
        if (!activity.TryGetProperty("attachments", out var attachments))
        {
            return;
        }

        foreach (var attachment in attachments.EnumerateArray())
        {
            var card = JsonSerializer.Serialize(attachment.GetProperty("content"));
            _cards.TryAdd(Tokens().Replace(card, ""), card);
        }
    }

    [GeneratedRegex("\"(nonce|assessment)\":\"[^\"]*\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Tokens();

    private sealed class Ear(CardRecorder recorder) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            await response.Content.LoadIntoBufferAsync(cancellationToken);
            var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellationToken)).RootElement;
            foreach (var activity in body.GetProperty("activities").EnumerateArray())
            {
                recorder.Keep(activity);
            }

            return response;
        }
    }
}
