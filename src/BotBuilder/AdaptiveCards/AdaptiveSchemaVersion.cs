using System.Globalization;

namespace AdaptiveCards;

/// <summary>Version of the card format, such as 1.5.</summary>
public class AdaptiveSchemaVersion(int major, int minor)
{
    /// <exception cref="AdaptiveSerializationException">Not two whole numbers with a dot between them.</exception>
    public AdaptiveSchemaVersion(string versionString)
        : this(0, 0)
    {
        if (!System.Version.TryParse(versionString, out var version) || version.Build >= 0)
            throw new AdaptiveSerializationException("The version of a card is written as 1.5.");
        (Major, Minor) = (version.Major, version.Minor);
    }

    public int Major { get; set; } = major;

    public int Minor { get; set; } = minor;

    public static implicit operator AdaptiveSchemaVersion(string versionString) => new(versionString);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");
}
