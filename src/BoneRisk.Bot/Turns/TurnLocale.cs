using System.Collections.Concurrent;
using System.Globalization;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BoneRisk.Bot.Turns;

/// <summary>
/// The culture of a turn, for sentences and for numbers alike: what the person chose, else the activity's locale, else
/// that of its <c>clientInfo</c> entity (Teams), else the host's.
/// </summary>
public sealed class TurnLocale(SessionAccess sessions) : IMiddleware
{
    /// <summary>What channels send in practice; beyond this many spellings the rest is looked up each time.</summary>
    private const int MostKnown = 200;

    private static readonly ConcurrentDictionary<string, CultureInfo> Known = new(StringComparer.Ordinal);

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var session = await sessions.FindAsync(turnContext, cancellationToken);
        var activity = turnContext.Activity;
        if ((Culture(session?.Locale) ?? Culture(activity.Locale) ?? Culture(ClientLocale(activity))) is { } culture)
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
        }

        await next(cancellationToken);
    }

    /// <returns>Null for none, or for a name that is no language's.</returns>
    public static CultureInfo? Culture(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        if (Known.TryGetValue(name, out var known))
        {
            return known;
        }

        try
        {
            var culture = CultureInfo.GetCultureInfo(name.Trim(), predefinedOnly: true);
            if (Known.Count < MostKnown)
            {
                Known.TryAdd(name, culture);
            }

            return culture;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    private static string? ClientLocale(Activity activity) =>
        activity.Entities?.FirstOrDefault(e => e.Type == "clientInfo") is { } client
        && BotJson.FromValue(client) is { } json && json.TryGetProperty("locale", out var locale)
            ? locale.GetString()
            : null;
}
