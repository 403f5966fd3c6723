namespace BoneRisk.Load.Measuring;

/// <summary>Somebody who calls again and again.</summary>
internal interface ICaller
{
    /// <summary>Whole walks through that were found right.</summary>
    int Laps { get; }

    /// <summary>Nothing that was said waits for its proof.</summary>
    bool MayStop { get; }

    /// <summary>Makes one turn and checks its replies.</summary>
    /// <returns>Whether it was answered and right; what was not is in the <see cref="Tally"/>.</returns>
    Task<bool> TurnAsync();
}
