namespace BoneRisk.Evaluation;

/// <summary>
/// <c>dotnet run -c Release --project tests/BoneRisk.Evaluation</c> prints the table of docs/understanding.md and every
/// miss. <c>--dev</c> leaves the held-out misses out, <c>--record</c> writes the figures down as those to keep.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        var figures = EvaluationRun.All();
        if (!args.Contains("--quiet"))
        {
            Report.Misses(figures.Where(f => f.Part == Part.Dev || !args.Contains("--dev")), Console.Out);
        }

        Report.Table(figures, Console.Out);
        if (!args.Contains("--no-time"))
        {
            Report.Times(Timing.Take(), Console.Out);
        }

        if (args.Contains("--record"))
        {
            Recorded.Write(figures);
        }

        var worse = Recorded.Worse(figures);
        foreach (var line in worse)
        {
            Console.WriteLine(line);
        }

        return worse.Count;
    }
}
