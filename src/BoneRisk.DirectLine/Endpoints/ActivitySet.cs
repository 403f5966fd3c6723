using System.Text;
using BoneRisk.Storage;

namespace BoneRisk.DirectLine;

/// <summary>The protocol's ActivitySet. Activities are stored as JSON and handed on as they are.</summary>
internal static class ActivitySet
{
    /// <param name="activities">At least their JSON; may be empty.</param>
    /// <param name="watermark">Null leaves the client's watermark as it was.</param>
    public static string Write(IReadOnlyList<LoggedActivity> activities, long? watermark)
    {
        var text = new StringBuilder("{\"activities\":[");
        for (var i = 0; i < activities.Count; i++)
        {
            if (i > 0)
                text.Append(',');
            text.Append(activities[i].Json);
        }

        text.Append(']');
        if (watermark is { } sequence)
            text.Append(",\"watermark\":\"").Append(Watermark.Write(sequence)).Append('"');
        return text.Append('}').ToString();
    }
}
