namespace BoneRisk.DirectLine;

/// <summary>How a turn went, as far as the waiting client is told.</summary>
internal enum TurnResult
{
    Done,
    Failed,
    TryAgain,
    TimedOut,
}
