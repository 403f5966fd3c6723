using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using Microsoft.Bot.Schema;

namespace BoneRisk.Benchmarks.Turns;

/// <summary>A question's card.</summary>
[MemoryDiagnoser]
public class CardBenchmark
{
    private const string Data = """
        {"hasProgress":true,"progress":"Question 18 of 21","hasNote":false,"note":"","prompt":"Have you had surgery on your thyroid or parathyroid glands?",
        "hasHint":true,"hint":"Other surgery in the front of the neck counts too","speak":"Question 18 of 21. Have you had surgery?",
        "rows":[{"choices":[
        {"title":"No","data":{"question":"neckSurgery","assessment":"f9914fb4c3be635e","nonce":"6f48ace57bb023d8","answer":"no"}},
        {"title":"Yes, in the last 4 weeks","data":{"question":"neckSurgery","assessment":"f9914fb4c3be635e","nonce":"6f48ace57bb023d8","answer":"within4Weeks"}},
        {"title":"Yes, longer ago","data":{"question":"neckSurgery","assessment":"f9914fb4c3be635e","nonce":"6f48ace57bb023d8","answer":"earlier"}}]}],
        "nav":[{"title":"I don't know","data":{"question":"neckSurgery","assessment":"f9914fb4c3be635e","nonce":"6f48ace57bb023d8","answer":"unsure"}},
        {"title":"Back","data":{"question":"neckSurgery","assessment":"f9914fb4c3be635e","nonce":"6f48ace57bb023d8","command":"back"}}]}
        """;

    private readonly QuestionOfThePage _page = new();
    private readonly JsonObject _data = JsonNode.Parse(Data)!.AsObject();

    [Benchmark]
    public Attachment Bind() => _page.Cards.Attach("question-choice", _data);

    /// <summary>The card, its text, and the reply contract.</summary>
    [Benchmark]
    public IMessageActivity Reply() => _page.Create();
}
