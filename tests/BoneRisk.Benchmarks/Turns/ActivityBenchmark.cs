using BenchmarkDotNet.Attributes;
using BoneRisk.Storage;
using Microsoft.Bot.Schema;

namespace BoneRisk.Benchmarks.Turns;

/// <summary>What comes in and what goes out, as JSON.</summary>
[MemoryDiagnoser]
public class ActivityBenchmark
{
    private const string Posted = """
        {"type":"message","id":"5cabfe77d09246bd99818ab1dcb09373","timestamp":"2026-11-23T09:00:00.000Z","deliveryMode":"expectReplies",
        "channelId":"emulator","serviceUrl":"http://localhost:3979","locale":"en-GB","conversation":{"id":"abad8f895b81407c890fd02e10b740bf"},
        "from":{"id":"person","name":"Ann"},"recipient":{"id":"bot","name":"BoneRisk"},"text":"I'm 62","textFormat":"plain",
        "entities":[{"type":"ClientCapabilities","requiresBotState":true,"supportsListening":true,"supportsTts":true}],
        "channelData":{"clientActivityID":"1700000000000abcdef"}}
        """;

    private readonly Activity _reply = (Activity)new QuestionOfThePage().Create();

    [Benchmark]
    public Activity Parse() => BotJson.Deserialize(Posted);

    [Benchmark]
    public string Write() => BotJson.Serialize(_reply);
}
