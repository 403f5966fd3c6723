namespace BoneRisk.Understanding;

/// <summary>Makes readings out of candidates.</summary>
internal static class Readings
{
    private const int MostCandidates = 3;

    public static Reading<T> None<T>(T nothing) => new(ReadingKind.None, nothing, "", []);

    /// <summary>One candidate is a value unless it has to be asked about; two or three are a question; more are none.</summary>
    public static Reading<T> From<T>(IEnumerable<Candidate<T>> candidates, bool ask, T nothing)
    {
        var distinct = candidates.DistinctBy(c => c.Value).ToList();
        return distinct.Count switch
        {
            0 or > MostCandidates => None(nothing),
            1 when !ask => new(ReadingKind.Value, distinct[0].Value, distinct[0].Said, distinct),
            _ => new(ReadingKind.Ambiguous, nothing, "", distinct),
        };
    }
}
