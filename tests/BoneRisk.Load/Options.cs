using System.Globalization;

namespace BoneRisk.Load;

/// <summary>The command line: a mode, then <c>--name value</c> pairs; all after <c>--</c> is for the server that is started.</summary>
internal sealed class Options
{
    private static readonly string[] Known =
        ["url", "path", "connections", "seconds", "warmup", "warmup-turns", "laps", "finish", "timeout", "patience", "pid", "start",
         "connection", "provider", "conversations", "hold"];

    private readonly Dictionary<string, string> _given = [];

    public Options(string[] args)
    {
        Mode = args.Length > 0 ? args[0] : "";
        var own = args.TakeWhile(a => a != "--").ToArray();
        ServerArguments = args[Math.Min(own.Length + 1, args.Length)..];
        for (var i = 1; i < own.Length; i++)
        {
            var name = own[i].StartsWith("--", StringComparison.Ordinal) ? own[i][2..] : "";
            if (!Known.Contains(name))
                throw new LoadException($"'{own[i]}' is no option. There are --{string.Join(", --", Known)}.");
            var hasValue = i + 1 < own.Length && !own[i + 1].StartsWith("--", StringComparison.Ordinal);
            _given[name] = hasValue ? own[++i] : "";
        }
    }

    public string Mode { get; }

    public IReadOnlyList<string> ServerArguments { get; }

    /// <summary>Whether it was given, with or without a value.</summary>
    public bool Has(string name) => _given.ContainsKey(name);

    public string Text(string name, string otherwise) => _given.GetValueOrDefault(name) is { Length: > 0 } text ? text : otherwise;

    public int Number(string name, int otherwise) => !_given.TryGetValue(name, out var text) ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new LoadException($"--{name} is '{text}'; it must be a whole number.");

    public TimeSpan Seconds(string name, int otherwise) => TimeSpan.FromSeconds(Number(name, otherwise));

    /// <summary>Parts between commas.</summary>
    public IReadOnlyList<string> List(string name, string otherwise) => Text(name, otherwise).Split(',', StringSplitOptions.RemoveEmptyEntries);
}
