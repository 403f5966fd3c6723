using BoneRisk.Evaluation.Measures;

namespace BoneRisk.Evaluation;

/// <summary>Everything that is measured.</summary>
public static class EvaluationRun
{
    /// <summary>Measures both parts of every set that is there.</summary>
    public static IReadOnlyList<Figure> All()
    {
        var listener = new Listener();
        return
        [
            .. new[] { Part.Dev, Part.HeldOut }.SelectMany(part => Of(part, listener)).Where(f => f.Of > 0),
        ];
    }

    private static IEnumerable<Figure> Of(Part part, Listener listener) =>
    [
        .. RedFlagMeasure.Of(part, listener),
        .. BoundaryMeasure.Of(part, listener),
        .. FaqMeasure.Of(part, listener),
        .. QuantityMeasure.Of(part, listener),
        .. ChoiceMeasure.Of(part, listener),
        .. StatementMeasure.Of(part, listener),
    ];
}
