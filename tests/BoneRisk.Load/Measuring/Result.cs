using System.Text.Json;
using System.Text.Json.Serialization;

namespace BoneRisk.Load.Measuring;

/// <summary>What is printed; what was not measured is left out.</summary>
internal sealed record Result
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public required string Mode { get; init; }

    public int Connections { get; init; }

    public double? Seconds { get; init; }

    public int? Turns { get; init; }

    public double? TurnsPerSecond { get; init; }

    public double? P50Ms { get; init; }

    public double? P90Ms { get; init; }

    public double? P99Ms { get; init; }

    public double? MaxMs { get; init; }

    /// <summary>Whole assessments, report checked, from the first turn on.</summary>
    public int? Assessments { get; init; }

    public int Errors { get; init; }

    public int Retries { get; init; }

    public int Mismatches { get; init; }

    public double? ServerCpuMicrosecondsPerTurn { get; init; }

    public double? ClientCpuMicrosecondsPerTurn { get; init; }

    public double? ServerMemoryMb { get; init; }

    /// <summary>Before anybody came; with <see cref="ServerMemoryMb"/> it tells what the load added.</summary>
    public double? ServerMemoryBeforeMb { get; init; }

    public double? StartToReadyMs { get; init; }

    public double? StartToFirstAnswerMs { get; init; }

    /// <summary>The machine's, over the last minute, when the run ended.</summary>
    public double? LoadAverage { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, Form);

    public static double Round(double value) => Math.Round(value, 2);

    public static double? LoadNow() => File.Exists("/proc/loadavg")
        ? double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)
        : null;
}
