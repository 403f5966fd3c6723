using BoneRisk.Load.Replies;

namespace BoneRisk.Load.People;

/// <summary>
/// One virtual person in one conversation: greets, agrees, answers every question, looks at the check page, gets the
/// report, starts over, and so on for ever. Every reply is checked: it is the one that must come now, and no other.
/// </summary>
/// <param name="who">The virtual person, from 0: who they are, and what they type and what they click.</param>
/// <param name="judge">What is known across all people.</param>
internal sealed class Walker(int who, Judge judge)
{
    private Person _person = Everybody.Of(who, 0);
    private Stage _stage = Stage.Greet;
    private ReplyMessage? _last;
    private int _index;
    private int _turn;
    private string? _nonce;
    private string? _assessment;

    private enum Stage
    {
        Greet,
        Consent,
        Menu,
        Answer,
        Check,
        StartOver,
        Confirm,
    }

    /// <summary>Reports that were received and found right.</summary>
    public int Laps { get; private set; }

    /// <summary>All that was answered is in a report that was found right, or nothing was answered yet.</summary>
    public bool HasProof => _stage is Stage.Greet or Stage.StartOver;

    public Said Next()
    {
        // Typed and clicked in turn, and the other way round for the next person and in the next lap.
        var typed = (_turn++ + who + Laps) % 2 == 0;
        return _stage switch
        {
            Stage.Greet => new("hello", null),
            Stage.Consent => typed ? new("I agree", null) : Click(b => b.Answer == "yes"),
            Stage.Menu => typed ? new("Check my bone risk", null) : Click(b => b.Answer == "assess"),
            Stage.Answer => typed ? new(Asked.Typed, null)
                : Asked.Button is { } id ? Click(b => b.Answer == id) : Click(b => b.IsSubmit, Asked.Inputs),
            Stage.Check => typed ? new("get my report", null) : Click(b => b.Answer == "score"),
            Stage.StartOver => typed ? new("start over", null) : Click(b => b.Command == "startOver"),
            _ => typed ? new("yes", null) : Click(b => b.Answer == "yes"),
        };
    }

    /// <summary>Looks at all messages that answered what <see cref="Next"/> gave.</summary>
    /// <returns>What is wrong with them; null when they are right.</returns>
    public string? Check(IReadOnlyList<ReplyMessage> replies)
    {
        var (kinds, id) = Expected();
        if (!replies.Select(m => m.Kind).SequenceEqual(kinds))
            return Wrong($"expected [{string.Join(", ", kinds)}] {id}, got [{string.Join(", ", replies.Select(Name))}]");
        var last = replies[^1];
        if (last.Id != id || last.Retry != 0)
            return Wrong($"expected {id}, got {Name(last)}");
        return (Step(last) ?? Tokens(last)) is { } wrong ? Wrong(wrong) : Advance(last);
    }

    private Answer Asked => _person.Answers[_index];

    private (string[] Kinds, string? Id) Expected() => _stage switch
    {
        Stage.Greet => (["welcome", "question"], "consent"),
        Stage.Consent => (["question"], "menu"),
        Stage.Menu => (["question"], _person.Answers[0].Question),
        Stage.Answer => (
            Asked.Warns ? ["redFlag", "question"] : ["question"],
            _index + 1 < _person.Answers.Count ? _person.Answers[_index + 1].Question : "check"),
        Stage.Check => (["report"], null),
        Stage.StartOver => (["question"], "startOver"),
        _ => (["notice", "question"], Everybody.Of(who, Laps).Answers[0].Question),
    };

    /// <summary>Nothing lost, nothing doubled: the bot counts as many answers as were given, and shows what they were.</summary>
    private string? Step(ReplyMessage last)
    {
        var step = _stage switch
        {
            Stage.Menu or Stage.Confirm => 1,
            Stage.Answer => _index + 2,
            _ => last.Step,
        };
        if (last.Step != step)
            return $"expected step {step}, got {last.Step}";
        return last.Id == "check" && _person.Answers.FirstOrDefault(
            a => a.Shown is { } shown && !last.Text.Contains($": {shown}", StringComparison.Ordinal)) is { } lost
            ? $"the check page does not show {lost.Question} as {lost.Shown}"
            : null;
    }

    /// <summary>All buttons of a card carry one token, made for this question of this run.</summary>
    private string? Tokens(ReplyMessage last)
    {
        if (last.Buttons.Count == 0)
            return "there is no card";
        var (first, asked) = (last.Buttons[0], last.Id ?? last.Kind);
        if (last.Buttons.Any(b => b.Question != asked || b.Nonce != first.Nonce || b.Assessment != first.Assessment))
            return $"the card's tokens do not fit {asked}";
        if (first.Nonce == _nonce && asked != "report")
            return $"the token of {asked} was used before";
        if (_stage is not (Stage.Greet or Stage.Confirm) && first.Assessment != _assessment)
            return "the card belongs to another run";
        return _stage is Stage.Greet or Stage.Confirm && !judge.IsNewRun(first.Assessment) ? "the run is another person's" : null;
    }

    private string? Advance(ReplyMessage last)
    {
        if (_stage == Stage.Check && judge.Report(_person, last.Report) is { } wrong)
            return Wrong(wrong);
        (_last, _nonce, _assessment) = (last, last.Buttons[0].Nonce, last.Buttons[0].Assessment);
        switch (_stage)
        {
            case Stage.Answer when ++_index < _person.Answers.Count:
                break;
            case Stage.Check:
                Laps++;
                _stage = Stage.StartOver;
                break;
            case Stage.Confirm:
                (_person, _index, _stage) = (Everybody.Of(who, Laps), 0, Stage.Answer);
                break;
            default:
                _stage++;
                break;
        }

        return null;
    }

    private Said Click(Func<CardButton, bool> which, string? inputs = null) =>
        new(null, _last!.Buttons.FirstOrDefault(which)?.Click(inputs)
            ?? throw new InvalidOperationException($"{_person.Name}: the card of {_last.Id} has no button for what is to be said."));

    private string Wrong(string what) => $"{_person.Name}, lap {Laps}, {(_stage == Stage.Answer ? Asked.Question : _stage)}: {what}";

    private static string Name(ReplyMessage message) =>
        message.Id is null ? message.Kind : $"{message.Kind} {message.Id}{(message.Retry > 0 ? $" retry {message.Retry}" : "")}";
}
