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
        try
        {
            return string.IsNullOrWhiteSpace(name) ? null : CultureInfo.GetCultureInfo(name.Trim(), predefinedOnly: true);
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
