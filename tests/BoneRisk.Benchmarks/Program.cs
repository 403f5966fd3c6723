using BenchmarkDotNet.Running;

namespace BoneRisk.Benchmarks;

/// <summary><c>dotnet run -c Release --project tests/BoneRisk.Benchmarks -- --filter '*'</c></summary>
internal static class Program
{
    private static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
