namespace BoneRisk.Load.Measuring;

/// <summary>How long to go on.</summary>
/// <param name="WarmUp">Not measured: connections are made, code is compiled.</param>
/// <param name="WarmUpTurns">As many turns at least, for at most a minute more; 0 goes by time alone.</param>
/// <param name="Measured">How long to measure; not looked at with <paramref name="Laps"/>.</param>
/// <param name="Laps">Whole walks of every caller, after which it is over; 0 goes by time.</param>
/// <param name="Finish">When the time is over, callers go on, unmeasured, until each <see cref="ICaller.MayStop"/>.</param>
internal sealed record Plan(TimeSpan WarmUp, int WarmUpTurns, TimeSpan Measured, int Laps, bool Finish)
{
    public bool GoesOn(ICaller caller, bool timeIsOver) =>
        Laps > 0 ? caller.Laps < Laps : !timeIsOver || (Finish && !caller.MayStop);
}
