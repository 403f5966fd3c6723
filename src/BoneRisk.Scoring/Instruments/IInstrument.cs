namespace BoneRisk.Scoring;

/// <summary>A published tool: a sum of parts, compared with a cut-off.</summary>
internal interface IInstrument
{
    /// <summary>Its id in reports.</summary>
    string Id { get; }

    /// <summary>Whose cut-off it has: female or male.</summary>
    Sex Group { get; }

    /// <summary>Youngest age in years it was made for.</summary>
    int FromAge { get; }

    /// <summary>Whether it was made for women after menopause.</summary>
    bool AfterMenopause { get; }

    Cutoff Cutoff { get; }

    string Formula { get; }

    string Population { get; }

    string Limits { get; }

    RuleSource Source { get; }

    /// <summary>The parts of the sum; a part whose answer is unknown holds its lowest and highest points.</summary>
    IReadOnlyList<Part> Parts(Answers answers);
}
