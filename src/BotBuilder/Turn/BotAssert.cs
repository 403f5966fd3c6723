using System.Diagnostics.CodeAnalysis;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Argument checks that all of the pipeline shares.</summary>
public static class BotAssert
{
    public static void ContextNotNull([NotNull] ITurnContext? turnContext) =>
        ArgumentNullException.ThrowIfNull(turnContext);

    public static void ActivityNotNull([NotNull] IActivity? activity) => ArgumentNullException.ThrowIfNull(activity);

    public static void ActivityListNotNull([NotNull] IEnumerable<Activity>? activities) =>
        ArgumentNullException.ThrowIfNull(activities);

    public static void ConversationReferenceNotNull([NotNull] ConversationReference? reference) =>
        ArgumentNullException.ThrowIfNull(reference);

    public static void MiddlewareNotNull([NotNull] IMiddleware? middleware) =>
        ArgumentNullException.ThrowIfNull(middleware);
}
