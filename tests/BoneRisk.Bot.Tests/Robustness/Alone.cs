namespace BoneRisk.Bot.Tests.Robustness;

/// <summary>Tests that measure time run while no other does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
