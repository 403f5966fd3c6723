using BoneRisk.Load.Channels;
using BoneRisk.Load.Measuring;
using BoneRisk.Load.Running;

namespace BoneRisk.Fault.Tests.Support;

/// <summary>
/// Virtual persons who walk whole assessments at once and check every reply: it is the one that must come now, once, and
/// the report is that of exactly what was acknowledged. What is not answered they send again, under the same id.
/// </summary>
internal sealed class Crowd : IDisposable
{
    /// <summary>
    /// How long one thing is said again and again, and how long its reply is waited for on a socket. Nobody hangs up on a
    /// bot that is only slow: these tests share their machine with others.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false }) { Timeout = Patience };
    private readonly Tally _tally = new();
    private readonly CancellationTokenSource _enough = new();
    private readonly Lock _lock = new();
    private ICaller[] _people = [];
    private Task _walks = Task.CompletedTask;
    private (int Turns, TaskCompletionSource Reached)? _milestone;
    private int _turns;

    private Crowd()
    {
    }

    /// <summary>Turns that were answered.</summary>
    public int Turns => Volatile.Read(ref _turns);

    /// <summary>Posts that had to be made again.</summary>
    public int Retries => _tally.Retries;

    /// <summary>Whole assessments, each with its right report.</summary>
    public int Assessments => _people.Sum(p => p.Laps);

    public int People => _people.Length;

    /// <summary>They come, and begin to walk.</summary>
    /// <param name="servers">Where to; each request in turn, as a load balancer without sticky sessions does it.</param>
    /// <param name="posting">Persons on <c>/api/messages</c>.</param>
    /// <param name="inWebChat">Persons on Direct Line, with sockets.</param>
    public static async Task<Crowd> GatherAsync(IReadOnlyList<Uri> servers, int posting, int inWebChat)
    {
        var crowd = new Crowd();
        var poster = new Poster(crowd._http, crowd._tally, Patience);
        var judge = await Scores.AskAsync(poster, servers[0]);
        IReadOnlyList<Uri> messages = [.. servers.Select(s => new Uri(s, "/api/messages"))];
        crowd._people =
        [
            .. Enumerable.Range(0, posting + inWebChat).Select(who => new AssessmentCaller(
                who, judge,
                () => who < posting
                    ? new ExpectReplies(poster, messages, $"fault-{Guid.NewGuid():N}")
                    : new WebChat(poster, servers, Patience),
                crowd._tally)),
        ];
        crowd._walks = Task.WhenAll(crowd._people.Select(person => Task.Run(() => crowd.WalkAsync(person))));
        return crowd;
    }

    /// <summary>Waits until so many more turns are answered.</summary>
    public Task TurnsAsync(int more)
    {
        lock (_lock)
        {
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _milestone = (_turns + more, reached);
            return Task.WhenAny(reached.Task, _walks);
        }
    }

    /// <summary>Everybody goes on to the report of what they began; all of it must have been right.</summary>
    public async Task FinishAsync()
    {
        await _enough.CancelAsync();
        await _walks;
        Assert.Equal([], _tally.Described);
        Assert.All(_people, person => Assert.True(person.Laps > 0));
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{People} people, {Turns} turns, {Assessments} assessments, {Retries} posts made again, nothing wrong.");
    }

    public void Dispose()
    {
        _enough.Cancel();
        _enough.Dispose();
        _http.Dispose();
    }

    /// <summary>Nobody stops before they have a report, so that no answer stays unproven; after a fault all stop.</summary>
    private async Task WalkAsync(ICaller person)
    {
        while (_tally.Described.Count == 0 && !(_enough.IsCancellationRequested && person.MayStop && person.Laps > 0))
        {
            if (await person.TurnAsync())
                Count();
        }
    }

    private void Count()
    {
        lock (_lock)
        {
            if (++_turns >= _milestone?.Turns)
                _milestone.Value.Reached.TrySetResult();
        }
    }
}
