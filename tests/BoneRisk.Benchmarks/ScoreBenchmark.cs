using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BoneRisk.Scoring;

namespace BoneRisk.Benchmarks;

/// <summary>Reading answers, scoring them, writing the report.</summary>
[MemoryDiagnoser]
public class ScoreBenchmark
{
    private static readonly JsonElement Json = JsonSerializer.Deserialize<JsonElement>(
        """{"age":70,"sex":"female","weightKg":58,"heightCm":163,"oestrogenNow":"no","fragilityFracture":"no","conditions":["copd"]}""");

    private static readonly Answers Read = Answers.Read(Json).Answers!;

    [Benchmark]
    public AnswersResult ReadAnswers() => Answers.Read(Json);

    [Benchmark]
    public RiskReport Score() => ScoringService.Score(Read, Regions.UK);

    [Benchmark]
    public string ScoreAndWrite() => ReportJson.Serialize(ScoringService.Score(Read, Regions.UK));
}
