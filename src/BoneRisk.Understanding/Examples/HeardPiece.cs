namespace BoneRisk.Understanding;

/// <summary>A piece of a message as an <see cref="ExampleSense"/> hears it.</summary>
/// <param name="Features">Its known features.</param>
/// <param name="Groups">How sure it is, by group, that it belongs there.</param>
internal sealed record HeardPiece(SparseItem[] Features, float[] Groups);
