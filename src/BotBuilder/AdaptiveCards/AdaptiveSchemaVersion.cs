using System.Globalization;
using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Version of the card format, such as 1.5.</summary>
[JsonConverter(typeof(AdaptiveSchemaVersionConverter))]
public class AdaptiveSchemaVersion
{
    public AdaptiveSchemaVersion(int major, int minor)
    {
        Major = major;
        Minor = minor;
    }

    /// <exception cref="AdaptiveSerializationException">Not two whole numbers with a dot between them.</exception>
    public AdaptiveSchemaVersion(string versionString)
    {
        var parts = versionString.Split('.');
        if (parts.Length != 2
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor))
        {
            throw new AdaptiveSerializationException("The version of a card is written as 1.5.");
        }

        Major = major;
        Minor = minor;
    }

    public int Major { get; }

    public int Minor { get; }

    public static implicit operator AdaptiveSchemaVersion(string versionString) => new(versionString);

    public int CompareTo(AdaptiveSchemaVersion? other) =>
        other is null ? 1 : (Major, Minor).CompareTo((other.Major, other.Minor));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");
}
