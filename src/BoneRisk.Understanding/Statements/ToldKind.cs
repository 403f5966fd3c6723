namespace BoneRisk.Understanding;

/// <summary>What a question is answered with, as far as it can be told in passing.</summary>
public enum ToldKind
{
    /// <summary>One choice.</summary>
    Choice,

    /// <summary>Several choices of a list.</summary>
    Choices,

    /// <summary>An age in completed years, today's.</summary>
    Age,

    /// <summary>A height in centimetres.</summary>
    Height,

    /// <summary>A weight in kilograms.</summary>
    Weight,

    /// <summary>Years of age at an event, named by a wording with a number in it.</summary>
    AgeAtEvent,

    /// <summary>Whether at least so many centimetres of height were lost: <c>yes</c> or <c>no</c>.</summary>
    HeightLoss,
}
