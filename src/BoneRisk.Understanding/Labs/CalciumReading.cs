namespace BoneRisk.Understanding;

/// <summary>A calcium value of a blood test, as a text tells it.</summary>
/// <param name="Value">The number, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit that was written, or the only one that the number can have.</param>
/// <param name="UnitSaid">Whether the unit was written.</param>
/// <param name="Kind">What it measures, as far as the text says.</param>
public sealed record CalciumReading(decimal Value, CalciumUnit Unit, bool UnitSaid, CalciumKind Kind)
{
    /// <summary>The worst that the value can mean: who does not say total or ionised is not the safer for it.</summary>
    public CalciumDanger Danger => Kind switch
    {
        CalciumKind.Unsaid when As(CalciumKind.Total).Danger is var total and not CalciumDanger.None => total,
        CalciumKind.Unsaid when CalciumLimits.CanBeIonised(Value, Unit) => As(CalciumKind.Ionised).Danger,
        CalciumKind.Ionised => CalciumLimits.OfIonised(Value, Unit),
        _ => CalciumLimits.OfTotal(Value, Unit),
    };

    /// <summary>Whether the answer to "total or ionised?" decides if help is needed at once.</summary>
    public bool DependsOnKind =>
        Kind == CalciumKind.Unsaid && CalciumLimits.CanBeIonised(Value, Unit)
        && As(CalciumKind.Total).Danger != As(CalciumKind.Ionised).Danger;

    /// <summary>The same value, once it is known what it measures.</summary>
    public CalciumReading As(CalciumKind kind) => this with { Kind = kind };
}
