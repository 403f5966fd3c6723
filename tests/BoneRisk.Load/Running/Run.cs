using BoneRisk.Load.Channels;
using BoneRisk.Load.Measuring;
using BoneRisk.Load.People;

namespace BoneRisk.Load.Running;

/// <summary>One run of the tool against servers that are there, or one that it starts.</summary>
internal sealed class Run(Options options)
{
    private readonly Tally _tally = new();

    public async Task<Result> ExecuteAsync()
    {
        using var http = Client();
        await using var started = options.Has("start")
            ? await ServerProcess.StartAsync(options.Text("start", DefaultServer), options.ServerArguments, http)
            : null;
        IReadOnlyList<Uri> servers = started is null ? [.. options.List("url", "http://127.0.0.1:3978").Select(u => new Uri(u))] : [started.Address];
        int[] pids = started is null ? [.. options.List("pid", "").Select(p => int.Parse(p, null))] : [started.Pid];
        var (poster, cost) = (Poster(http), new ServerCost(pids));
        if (options.Mode == "sockets")
        {
            return await Sockets.HoldAsync(
                options.Number("connections", 1000), options.Seconds("hold", 10), () => WebChat(poster, servers), cost, _tally);
        }

        var firstAnswer = started is null ? null : await FirstAnswerAsync(poster, started);
        var callers = await CallersAsync(poster, servers);
        var laps = options.Number("laps", 0);
        var plan = new Plan(
            options.Seconds("warmup", laps > 0 ? 0 : 3), options.Number("warmup-turns", laps > 0 ? 0 : 5000),
            options.Seconds("seconds", 12), laps, options.Has("finish"));
        var result = await new ClosedLoop(callers, cost, _tally).RunAsync(options.Mode, plan);
        return result with
        {
            Assessments = options.Mode == "echo" ? null : callers.Sum(c => c.Laps),
            StartToReadyMs = started is null ? null : Result.Round(started.Ready.TotalMilliseconds),
            StartToFirstAnswerMs = firstAnswer,
        };
    }

    /// <summary>Fills a store instead of measuring.</summary>
    public async Task FillAsync()
    {
        using var http = Client();
        Dictionary<string, string?> settings = new()
        {
            ["Storage:Provider"] = options.Text("provider", "Sqlite"),
            ["Storage:ConnectionString"] = options.Has("connection")
                ? options.Text("connection", "")
                : throw new LoadException("Say which store to fill: --connection \"Data Source=/full/path.db\"."),
        };
        await Filling.FillAsync(
            http, Poster(http), options.Text("start", DefaultServer), settings, options.Number("conversations", 1_000_000));
    }

    private static string DefaultServer => Path.Combine(AppContext.BaseDirectory, "BoneRisk.Bot.dll");

    private HttpClient Client() => new(new SocketsHttpHandler
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        ActivityHeadersPropagator = null,
    })
    {
        Timeout = options.Seconds("timeout", 20),
    };

    private async Task<double?> FirstAnswerAsync(Poster poster, ServerProcess server)
    {
        await using var first = new ExpectReplies(poster, [Messages(server.Address)], $"first-{Guid.NewGuid():N}");
        var answered = (await first.SayAsync(new Said("hello", null), CancellationToken.None)).Count > 0;
        return answered ? Result.Round(server.Age.TotalMilliseconds) : null;
    }

    private async Task<IReadOnlyList<ICaller>> CallersAsync(Poster poster, IReadOnlyList<Uri> servers)
    {
        var people = Enumerable.Range(0, options.Number("connections", 32));
        IReadOnlyList<Uri> messages = [.. servers.Select(Messages)];
        if (options.Mode == "echo")
            return [.. people.Select(who => new EchoCaller(who, Conversation(), _tally))];

        var judge = await Scores.AskAsync(poster, servers[0]);
        Func<IChannel> open = options.Mode == "directline" ? () => WebChat(poster, servers) : Conversation;
        return [.. people.Select(who => new AssessmentCaller(who, judge, open, _tally))];

        ExpectReplies Conversation() => new(poster, messages, $"load-{Guid.NewGuid():N}");
    }

    private Poster Poster(HttpClient http) => new(http, _tally, options.Seconds("patience", 60));

    private WebChat WebChat(Poster poster, IReadOnlyList<Uri> servers) => new(poster, servers, options.Seconds("timeout", 20));

    private Uri Messages(Uri server) => new(server, options.Text("path", "/api/messages"));
}
