using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Where a <see cref="TranscriptLoggerMiddleware"/> writes what is said.</summary>
public interface ITranscriptLogger
{
    Task LogActivityAsync(IActivity activity);
}
