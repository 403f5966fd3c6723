using BenchmarkDotNet.Attributes;
using BoneRisk.Bot.Content;
using BoneRisk.Understanding;

namespace BoneRisk.Benchmarks;

/// <summary>What is done to every typed message.</summary>
[MemoryDiagnoser]
public class UnderstandingBenchmark
{
    private const string Said = "I fell last week and my hip hurts, but I can still walk on it";

    private readonly RedFlagScanner _redFlags;
    private readonly FaqSearch _faq;

    public UnderstandingBenchmark()
    {
        var content = ContentLoader.Load(Path.Combine(AppContext.BaseDirectory, "dialogs"));
        _redFlags = content.CreateScanner();
        _faq = FaqIndex.Build(content);
    }

    [Benchmark]
    public IReadOnlyList<RedFlagHit> RedFlagScan() => _redFlags.Scan(Said);

    /// <summary>An answer as most are.</summary>
    [Benchmark]
    public IReadOnlyList<RedFlagHit> RedFlagScanOfAnAnswer() => _redFlags.Scan("no, never");

    [Benchmark]
    public FaqResult FaqSearch() => _faq.Find("how often shoud i get a bone scan");

    [Benchmark]
    public Reading<decimal> Weight() => Quantities.ReadWeightKg("12 stone 4");
}
