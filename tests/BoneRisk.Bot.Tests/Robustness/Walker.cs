using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Bot.Tests.Support;

namespace BoneRisk.Bot.Tests.Robustness;

/// <summary>Has one chat with the bot, move by move, and holds it to its promises.</summary>
internal sealed class Walker
{
    private const int Tries = 3;

    private readonly Room _room;
    private readonly Journey _journey;
    private readonly Promises _promises;
    private readonly StringBuilder _transcript = new();
    private readonly List<Message> _cards = [];
    private IReadOnlyList<Message> _last = [];
    private JsonObject? _sent;
    private string _conversation = "";

    public Walker(Room room, Journey journey)
    {
        (_room, _journey, _promises) = (room, journey, new Promises(room));
        Note($"{journey.Region}, locale “{Visible.Text(journey.Locale)}”, at {journey.Place}");
    }

    public async Task WalkAsync()
    {
        _conversation = await _room.EnterAsync(_journey.Place);
        foreach (var move in _journey.Moves)
        {
            await DoAsync(move);
        }

        await new WaysOut(_room, this).CheckAsync();
    }

    /// <summary>What is remembered, to try something and come back.</summary>
    public async Task<Func<Task>> BookmarkAsync()
    {
        var (remembered, length, last) = (await _room.RememberAsync(_conversation), _transcript.Length, _last);
        return async () =>
        {
            (_transcript.Length, _last) = (length, last);
            await _room.SetBackAsync(_conversation, remembered);
        };
    }

    public Task<Session> SessionAsync() => _room.SessionAsync(_conversation);

    public Task<Turn> SayAsync(string text) => DoAsync(new Move.Say(text));

    public async Task<Turn> DoAsync(Move move)
    {
        var before = await SessionAsync();
        var activity = Activity(move, before, out var stale);
        var remembered = await _room.RememberAsync(_conversation);
        var turn = await SendAsync(move, activity, before, stale);
        for (var again = 1; again < Tries && turn.Took > Promises.Limit(turn.Size); again++)
        {
            // A busy machine is no slow bot: only what is slow each time is.
            await _room.SetBackAsync(_conversation, remembered);
            var retried = await SendAsync(move, activity, before, stale);
            turn = retried.Took < turn.Took ? retried : turn;
        }

        Note($"  – {turn.Did}");
        foreach (var reply in turn.Replies)
        {
            Note($"    bot: [{reply.Activity.GetProperty("value").GetRawText()[..Math.Min(120, reply.Value.GetRawText().Length)]}] {Visible.Text(reply.Text.ReplaceLineEndings(" / "))}");
        }

        if (_promises.Broken(turn) is { } broken)
        {
            Fail(broken);
        }

        if (turn.Took > Promises.Limit(turn.Size))
        {
            Fail($"{turn.Size} characters took {turn.Took.TotalMilliseconds:0} ms, {Tries} times");
        }

        _last = turn.Replies.Count > 0 ? turn.Replies : _last;
        _cards.AddRange(turn.Replies.Where(r => r.Card is not null));
        return turn;
    }

    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    public void Fail(string broken) => throw new Xunit.Sdk.XunitException($"{broken}\n{_transcript}");

    private async Task<Turn> SendAsync(Move move, JsonObject activity, Session before, bool stale)
    {
        var sent = activity.DeepClone().AsObject();
        var (status, replies, took) = await _room.PostAsync(_conversation, sent);
        _sent = activity;
        var size = ((string?)activity["text"])?.Length ?? activity["value"]?.ToJsonString().Length ?? 0;
        return new Turn(
            Words(move, activity), size, stale, move is Move.Repeat or Move.Silent, status, replies, took, before, await SessionAsync());
    }

    private JsonObject Activity(Move move, Session session, out bool stale)
    {
        stale = false;
        if (move is Move.Repeat && _sent is not null)
        {
            return _sent.DeepClone().AsObject();
        }

        var activity = new JsonObject { ["id"] = Guid.NewGuid().ToString("N"), ["locale"] = Wire.Hide(_journey.Locale) };
        switch (move)
        {
            case Move.Say said:
                activity["text"] = Wire.Hide(said.Text);
                break;
            case Move.Answer answer:
                activity["text"] = Right(session, answer.Way);
                break;
            case Move.Tap tap:
                activity["value"] = Press(_last, tap.Button, tap.Field);
                break;
            case Move.OldTap tap:
                activity["value"] = Press(_cards, tap.Button, tap.Field);
                break;
            case Move.Foreign foreign:
                activity["value"] = JsonNode.Parse(foreign.Json);
                break;
            case Move.Edit edit:
                (activity["type"], activity["text"]) = ("messageUpdate", Wire.Hide(edit.Text));
                break;
            case Move.File file:
                activity["text"] = Wire.Hide(file.Text);
                activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "http://localhost/x" });
                break;
            case Move.Silent silent:
                activity["type"] = silent.Type;
                break;
            case Move.Repeat: // Nothing was sent yet.
                activity["type"] = "typing";
                break;
        }

        stale = activity["value"] is { } value
            && (value is not JsonObject data || (data["command"] is null && data["nonce"]?.ToString() != session.Nonce));
        return activity;
    }

    /// <summary>The right answer to what is awaited: an urgent matter first.</summary>
    public string Right(Session session, int way) =>
        session.Hold.Count > 0 ? way % 2 == 0 ? "I have called for help" : "this is not happening now"
        : session.Doubt.Count > 0 ? "no"
        : session.Asking is { } asked ? Ways.Answer(asked, way, _room.Content.Triage.Reasons[0].Label)
        : "hello";

    /// <summary>Data of a button with all fields of its card filled in; a button that is not there is nothing typed.</summary>
    private static JsonNode? Press(IReadOnlyList<Message> messages, int button, string field)
    {
        var all = messages.SelectMany(m => m.Buttons().Select(b => (Button: b, Card: m.Card!.Value))).ToList();
        if (all.Count == 0)
        {
            return new JsonObject();
        }

        var (pressed, card) = all[button % all.Count];
        var value = JsonNode.Parse(pressed.GetProperty("data").GetRawText())!.AsObject();
        if (!pressed.TryGetProperty("associatedInputs", out var inputs) || !inputs.ValueEquals("none"))
        {
            foreach (var input in Inputs(card))
            {
                value[input.Id] ??= input.Choices.Count > 0 && field.Length % 3 > 0
                    ? string.Join(',', input.Choices.Where((_, i) => (i + field.Length) % 4 == 0))
                    : Wire.Hide(field);
            }
        }

        return value;
    }

    private static IEnumerable<(string Id, List<string> Choices)> Inputs(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object when node.TryGetProperty("type", out var type) && type.GetString()!.StartsWith("Input.", StringComparison.Ordinal) =>
            [(node.GetProperty("id").GetString()!, node.TryGetProperty("choices", out var choices)
                ? [.. choices.EnumerateArray().Select(c => c.GetProperty("value").GetString()!)]
                : [])],
        JsonValueKind.Object => node.EnumerateObject().SelectMany(p => Inputs(p.Value)),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Inputs),
        _ => [],
    };

    private static string Words(Move move, JsonObject activity) => move switch
    {
        Move.Answer => $"answers “{activity["text"]}”",
        Move.Tap or Move.OldTap => $"presses {Visible.Text(activity["value"]!.ToJsonString())}",
        _ => move.ToString(),
    };

    private void Note(string line) => _transcript.Append(CultureInfo.InvariantCulture, $"{line}\n");
}
