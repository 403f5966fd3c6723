using static BoneRisk.Scoring.EvidenceMark;

namespace BoneRisk.Scoring;

/// <summary>The base level of every red flag. A level without a published source is our own cautious choice.</summary>
internal static class RedFlagTable
{
    private const string LowCalcium =
        "Society for Endocrinology 2016 (Endocr Connect 5:G7): low calcium with symptoms is an emergency; ";

    private const string Fda = "FDA safety communication on denosumab 2024 names it as a sign of severe low calcium; ";

    public static IReadOnlyList<RedFlagRule> Rules { get; } =
    [
        new(RedFlagIds.Seizure, Disposition.Emergency, new(LowCalcium + "seizure", V1)),
        new(RedFlagIds.Breathing, Disposition.Emergency, new(LowCalcium + "laryngospasm", V1)),
        new(RedFlagIds.Collapse, Disposition.Emergency, new(Fda + "the level is our proposal", R)),
        new(RedFlagIds.ChestPain, Disposition.Emergency, new("Clinical reference 2.3 and 4.1: chest pain", R)),
        new(RedFlagIds.HeartRhythm, Disposition.Emergency, new(LowCalcium + "arrhythmia, long QT", V1)),
        new(RedFlagIds.HandSpasm, Disposition.Emergency, new(LowCalcium + "tetany, carpopedal spasm", V1)),
        new(RedFlagIds.Confusion, Disposition.Emergency, new(Fda + "the level is our proposal", R)),
        new(RedFlagIds.Stroke, Disposition.Emergency,
            new("Signs of stroke; neither sign nor level is in the clinical reference, emergency by common advice", R)),
        new(RedFlagIds.AllergicSwelling, Disposition.Emergency,
            new("Clinical reference 4.1: swelling of the face or rash with breathing trouble", R)),
        new(RedFlagIds.HipInjury, Disposition.Emergency,
            new("NHS, hip fracture: call 999; being able to walk does not rule it out", V2)),
        new(RedFlagIds.CaudaEquina, Disposition.Emergency,
            new("Greenhalgh, Mercer and Finucane, cauda equina card: emergency department at once", V2)),
        new(RedFlagIds.CordCompression, Disposition.Emergency,
            new("Clinical reference 4.1: signs of metastatic cord compression", R)),
        new(RedFlagIds.HeadInjury, Disposition.Emergency,
            new("Clinical reference 4.1: head injury in a fall (emergency or 111; the more urgent is taken)", R)),
        new(RedFlagIds.Tingling, Disposition.SameDay,
            new("Clinical reference 2.3 (proposal): new tingling and cramps, no known cause", R)),
        new(RedFlagIds.BackPain, Disposition.SameDay,
            new("Clinical reference 4.1: suspected vertebral fracture; no level published, same day is our choice", R)),
        new(RedFlagIds.BonePain, Disposition.SameDay,
            new("Clinical reference 4.1: possible cancer or infection in bone", R)),
        new(RedFlagIds.ThighPain, Disposition.SameDay,
            new("Clinical reference 4.1: possible atypical femur fracture", R)),
        new(RedFlagIds.SwallowingPain, Disposition.SameDay,
            new("Clinical reference 4.1: pain on swallowing with a bisphosphonate tablet", R)),
        new(RedFlagIds.JawProblem, Disposition.ThreeDays,
            new("Clinical reference 4.1: jaw problem on bone medicine, dentist or prescriber \"in days\"", R)),
    ];
}
