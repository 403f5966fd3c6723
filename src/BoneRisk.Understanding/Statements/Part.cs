namespace BoneRisk.Understanding;

/// <summary>A part of a sentence that says one thing.</summary>
/// <param name="Start">First word.</param>
/// <param name="End">Word after the last.</param>
/// <param name="IsQuestion">Whether it asks.</param>
internal readonly record struct Part(int Start, int End, bool IsQuestion)
{
    public bool Holds(int word) => word >= Start && word < End;
}
