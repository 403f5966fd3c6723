namespace BoneRisk.Scoring;

/// <summary>Red flags: the choices of the question <c>symptoms</c>. Source: clinical reference 2.3 and 4.1.</summary>
public static class RedFlagIds
{
    /// <summary>A seizure or fit.</summary>
    public const string Seizure = "seizure";

    /// <summary>Noisy or difficult breathing, a tight throat.</summary>
    public const string Breathing = "breathing";

    /// <summary>Collapse or fainting.</summary>
    public const string Collapse = "collapse";

    /// <summary>Chest pain.</summary>
    public const string ChestPain = "chestPain";

    /// <summary>A racing or irregular heartbeat with dizziness.</summary>
    public const string HeartRhythm = "heartRhythm";

    /// <summary>Hands or feet locked in a cramp.</summary>
    public const string HandSpasm = "handSpasm";

    /// <summary>New confusion.</summary>
    public const string Confusion = "confusion";

    /// <summary>Face, arm or speech suddenly affected.</summary>
    public const string Stroke = "stroke";

    /// <summary>Swelling of the face or a rash, with breathing trouble.</summary>
    public const string AllergicSwelling = "allergicSwelling";

    /// <summary>Hip or groin pain after a fall, also when walking is still possible.</summary>
    public const string HipInjury = "hipInjury";

    /// <summary>Numbness around the back passage or genitals, or new trouble with bladder or bowel.</summary>
    public const string CaudaEquina = "caudaEquina";

    /// <summary>Known cancer with limb weakness, a change in walking or band-like pain.</summary>
    public const string CordCompression = "cordCompression";

    /// <summary>A blow to the head with drowsiness, vomiting, worse headache, or on a blood thinner.</summary>
    public const string HeadInjury = "headInjury";

    /// <summary>New tingling round the mouth or in both hands, cramps or twitching.</summary>
    public const string Tingling = "tingling";

    /// <summary>Sudden severe back pain after a small strain.</summary>
    public const string BackPain = "backPain";

    /// <summary>Bone or back pain with a history of cancer, weight loss, fever, or pain at night.</summary>
    public const string BonePain = "bonePain";

    /// <summary>Dull ache in the thigh or groin.</summary>
    public const string ThighPain = "thighPain";

    /// <summary>Pain on swallowing or severe heartburn.</summary>
    public const string SwallowingPain = "swallowingPain";

    /// <summary>Jaw pain, exposed bone or a loose tooth.</summary>
    public const string JawProblem = "jawProblem";

    /// <summary>Every one, in order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Seizure,
        Breathing,
        Collapse,
        ChestPain,
        HeartRhythm,
        HandSpasm,
        Confusion,
        Stroke,
        AllergicSwelling,
        HipInjury,
        CaudaEquina,
        CordCompression,
        HeadInjury,
        Tingling,
        BackPain,
        BonePain,
        ThighPain,
        SwallowingPain,
        JawProblem,
    ];
}
