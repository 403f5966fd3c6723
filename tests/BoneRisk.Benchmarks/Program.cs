using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/BoneRisk.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
