namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are looked for.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    public bool NoValue { get; set; }

    public bool NoAction { get; set; }

    /// <summary>"2" chooses the second; turn off where numbers have a meaning of their own.</summary>
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>"the second one"; turn off where such words have a meaning of their own.</summary>
    public bool RecognizeOrdinals { get; set; } = true;

    internal FindChoicesOptions Copy() => (FindChoicesOptions)MemberwiseClone();
}
