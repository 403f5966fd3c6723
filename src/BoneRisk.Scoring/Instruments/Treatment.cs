namespace BoneRisk.Scoring;

/// <summary>Tools made to find osteoporosis say nothing once it is found or treated. Clinical reference 8.6.</summary>
internal static class Treatment
{
    public static bool IsDiagnosedOrTreated(Answers answers) =>
        answers.Diagnosis == Diagnosis.Osteoporosis || TakesBoneMedicine(answers);

    public static bool TakesBoneMedicine(Answers answers) =>
        answers.Takes(MedicineIds.Denosumab) || answers.Takes(MedicineIds.Bisphosphonate);
}
