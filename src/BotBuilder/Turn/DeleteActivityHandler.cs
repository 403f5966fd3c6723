using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sees or drops the deletion of a sent activity.</summary>
public delegate Task DeleteActivityHandler(
    ITurnContext turnContext, ConversationReference reference, Func<Task> next);
