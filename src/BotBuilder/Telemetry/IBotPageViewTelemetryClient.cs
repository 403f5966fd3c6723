namespace Microsoft.Bot.Builder;

/// <summary>Where dialogs report that they were begun.</summary>
public interface IBotPageViewTelemetryClient
{
    void TrackPageView(
        string dialogName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null);
}
