namespace BoneRisk.Scoring;

/// <summary>Whether a tool was made for a person. An unknown age or menopause does not rule it out.</summary>
internal static class Fit
{
    public static bool IsMadeFor(IInstrument tool, Answers answers) =>
        !(answers.Age < tool.FromAge) && !(tool.AfterMenopause && answers.Menopause == false);
}
