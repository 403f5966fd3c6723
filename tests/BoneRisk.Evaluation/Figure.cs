namespace BoneRisk.Evaluation;

/// <summary>One line of the table.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Part">On which half of the set.</param>
/// <param name="Hits">How many examples count.</param>
/// <param name="Of">Of how many.</param>
/// <param name="Goal">What is aimed at.</param>
/// <param name="Misses">Each example that speaks against it, with what came of it.</param>
public sealed record Figure(string Name, Part Part, int Hits, int Of, Goal Goal, IReadOnlyList<string> Misses)
{
    /// <summary>Set for figures that are no share, such as an AUROC.</summary>
    public double? Measured { get; init; }

    public double Value => Measured ?? (Of == 0 ? 0 : (double)Hits / Of);

    public bool IsReached => Goal.IsReachedBy(Value);

    /// <summary>The name it is recorded by.</summary>
    public string Key => $"{Part}: {Name}";

    /// <summary>A share of examples that should be large.</summary>
    public static Figure AtLeast<T>(
        string name, Part part, IReadOnlyCollection<T> all, Func<T, bool> isHit, double goal, Func<T, string> tell) =>
        new(name, part, all.Count(isHit), all.Count, new(goal, AtMost: false), [.. all.Where(e => !isHit(e)).Select(tell)]);

    /// <summary>A share of examples that should be small.</summary>
    public static Figure AtMost<T>(
        string name, Part part, IReadOnlyCollection<T> all, Func<T, bool> isHit, double goal, Func<T, string> tell) =>
        new(name, part, all.Count(isHit), all.Count, new(goal, AtMost: true), [.. all.Where(isHit).Select(tell)]);
}
