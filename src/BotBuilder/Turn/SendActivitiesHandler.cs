using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sees, changes, delays or drops what the bot sends.</summary>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(
    ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);
