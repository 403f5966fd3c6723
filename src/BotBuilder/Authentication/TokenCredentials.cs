using System.Net.Http.Headers;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Sends the bot's token; none when the bot has no app id.</summary>
internal sealed class TokenCredentials(Func<CancellationToken, Task<string>>? token) : ServiceClientCredentials
{
    public static TokenCredentials None { get; } = new(null);

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await token(cancellationToken));
    }
}
