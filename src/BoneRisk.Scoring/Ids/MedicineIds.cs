namespace BoneRisk.Scoring;

/// <summary>Choices of the question <c>medicines</c>. Source: clinical reference 2.5.</summary>
public static class MedicineIds
{
    /// <summary>Denosumab injections.</summary>
    public const string Denosumab = "denosumab";

    /// <summary>A bisphosphonate, tablets or infusion: the answer does not tell which.</summary>
    public const string Bisphosphonate = "bisphosphonate";

    /// <summary>Medicine for epilepsy.</summary>
    public const string Antiepileptic = "antiepileptic";

    /// <summary>A loop diuretic ("water tablet").</summary>
    public const string LoopDiuretic = "loopDiuretic";

    /// <summary>A proton pump inhibitor for stomach acid.</summary>
    public const string ProtonPumpInhibitor = "protonPumpInhibitor";

    /// <summary>An aromatase inhibitor for breast cancer.</summary>
    public const string AromataseInhibitor = "aromataseInhibitor";

    /// <summary>Hormone treatment for prostate cancer.</summary>
    public const string AndrogenDeprivation = "androgenDeprivation";

    /// <summary>Cinacalcet or a relative of it.</summary>
    public const string Cinacalcet = "cinacalcet";

    /// <summary>Thyroxine.</summary>
    public const string Thyroxine = "thyroxine";

    /// <summary>Every one, in order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Denosumab,
        Bisphosphonate,
        Antiepileptic,
        LoopDiuretic,
        ProtonPumpInhibitor,
        AromataseInhibitor,
        AndrogenDeprivation,
        Cinacalcet,
        Thyroxine,
    ];
}
