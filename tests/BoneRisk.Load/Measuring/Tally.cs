namespace BoneRisk.Load.Measuring;

/// <summary>What went otherwise than it should, counted over all connections.</summary>
internal sealed class Tally
{
    private const int MostDescribed = 10;

    private readonly List<string> _described = [];
    private int _retries;
    private int _errors;
    private int _mismatches;

    /// <summary>Posts that were made again.</summary>
    public int Retries => _retries;

    /// <summary>Turns that were given up.</summary>
    public int Errors => _errors;

    /// <summary>Replies that were not what they must be.</summary>
    public int Mismatches => _mismatches;

    public void Retried() => Interlocked.Increment(ref _retries);

    public void Failed(string what) => Describe("error", Interlocked.Increment(ref _errors), what);

    public void Mismatched(string what) => Describe("mismatch", Interlocked.Increment(ref _mismatches), what);

    /// <summary>The first of what went wrong.</summary>
    public IReadOnlyList<string> Described
    {
        get
        {
            lock (_described)
                return [.. _described];
        }
    }

    private void Describe(string kind, int number, string what)
    {
        if (number > MostDescribed)
            return;
        lock (_described)
            _described.Add($"{kind} {number}: {what}");
        Console.Error.WriteLine($"{kind} {number}: {what}");
    }
}
