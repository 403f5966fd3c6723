using System.Diagnostics;
using Microsoft.Bot.Schema;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder;

/// <summary>Writes to the listeners of <see cref="Trace"/>: whole activities, texts included, or only who sent what kind.</summary>
public class TraceTranscriptLogger(bool traceActivity) : ITranscriptLogger
{
    public TraceTranscriptLogger()
        : this(true)
    {
    }

    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        Trace.TraceInformation(traceActivity
            ? ActivityJson.Serialize((Activity)activity)
            : $"{activity.From?.Name ?? activity.From?.Id ?? activity.From?.Role} [{activity.Type}]");
        return Task.CompletedTask;
    }
}
