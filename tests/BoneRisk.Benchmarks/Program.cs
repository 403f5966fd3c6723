using BenchmarkDotNet.Running;
using BoneRisk.Benchmarks.Classification;
using BoneRisk.Benchmarks.Faq;

namespace BoneRisk.Benchmarks;

/// <summary>
/// <c>dotnet run -c Release --project tests/BoneRisk.Benchmarks -- …</c>: <c>clinc150 file.json</c> measures the text
/// classifier on a public set, <c>faq-compare</c> measures ways to search the FAQ, <c>faq-fit</c> prints the numbers of
/// the FAQ's gates, <c>faq-start</c> times the learning; anything else goes to BenchmarkDotNet (<c>--filter '*'</c>).
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        switch (args)
        {
            case ["clinc150", var file]:
                return ClincRun.Run(file, Console.Out);
            case ["faq-compare"]:
                FaqComparison.Run(Console.Out);
                return 0;
            case ["faq-fit"]:
                FaqFit.Run(Console.Out);
                return 0;
            case ["faq-start"]:
                FaqStart.Run(Console.Out);
                return 0;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
                return 0;
        }
    }
}
