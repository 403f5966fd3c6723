using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BoneRisk.Scoring;

namespace BoneRisk.Benchmarks;

/// <summary>Reading answers, scoring them, writing the report.</summary>
[MemoryDiagnoser]
public class ScoreBenchmark
{
    private static readonly JsonElement Json = JsonSerializer.Deserialize<JsonElement>(
        """
        {"symptoms":[],"age":70,"sex":"female","heightCm":163,"weightKg":58,"menopause":"yes","menopauseAge":51,"oestrogenNow":"no",
        "diagnosis":"none","fragilityFracture":"no","heightLoss4cm":"unsure","falls":"one","parentHipFracture":"yes",
        "rheumatoidArthritis":"no","steroids":"no","conditions":["copd"],"medicines":[],"neckSurgery":"no",
        "calciumServings":{"milk":2,"yogurt":1,"cheese":0,"fortified":0},"smoking":"no","alcohol":"none"}
        """);

    private static readonly Answers Read = Answers.Read(Json).Answers!;

    [Benchmark]
    public AnswersResult ReadAnswers() => Answers.Read(Json);

    [Benchmark]
    public RiskReport Score() => ScoringService.Score(Read, Regions.UK);

    [Benchmark]
    public string ScoreAndWrite() => ReportJson.Serialize(ScoringService.Score(Read, Regions.UK));
}
