using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>
/// Understands answers that tell instead of choosing: "I did smoke for 30 years but packed it in". One story for each
/// question of the assessment that people answer so; its word tables stand at its top. English; another language is
/// another set of tables.
/// </summary>
internal abstract class Story(params PhraseTable[] tables)
{
    protected const string Yes = "yes";
    protected const string No = "no";

    private const int Guessable = 20;
    private const int MostStrange = 2;

    /// <summary>Words of somebody who speaks of themselves.</summary>
    private static readonly FrozenSet<string> Answering = WordTable.Set("i im ive id my mine me only just when ages about maybe sometimes it they once");

    private static readonly FrozenSet<string> Requests = WordTable.Set(
        "want need tell help know why how what whats which where can could should would explain show give talk speak stop call mean ? please hello hi thanks");

    private static readonly FrozenSet<string> Asking = WordTable.Set("should could would how what why which can ?");
    private static readonly FrozenSet<string> Wishes = WordTable.Set("want need help tell explain show talk speak");
    private static readonly FrozenSet<string> Own = WordTable.Set("i im ive my mine me");

    /// <summary>Words of what was feared, wished or only supposed, and not so.</summary>
    private static readonly FrozenSet<string> Supposed = WordTable.Set("thought suspected suspect wish hope hoping supposed feared worried would wondered wondering");

    private readonly FrozenSet<string> _known = tables.SelectMany(t => t.Words).ToFrozenSet(StringComparer.Ordinal);
    private readonly Spelling _spelling = new([.. Said.CommonWords, .. tables.SelectMany(t => t.Words)]);

    /// <summary>What the text says, or null when the story is not understood.</summary>
    public Telling? Read(string text, DateOnly? today)
    {
        var said = new Said(text, _spelling);
        if (said.Words.Length is 0 or > 120 || (Questions.LooksLikeQuestion(text) && said.Lead == PlainAnswer.None && said.Trail == PlainAnswer.None))
            return null;
        return Doubted(said, NotOwn(said, Judge(said, today))) ?? Guess(said);
    }

    /// <summary>What is told of somebody else alone is most likely a no of the writer's own; it is asked.</summary>
    private Telling? NotOwn(Said said, Telling? told)
    {
        if (!IsOfWriter || !said.IsOfOthers || said.Lead != PlainAnswer.None || said.Trail != PlainAnswer.None)
            return told;
        return told is null ? Telling.Likely(Denied) : told.Id == Denied ? told : Telling.Either(told.Id, Denied);
    }

    /// <summary>
    /// What is told with many more strange words than known ones may be about something else: "you are now a doctor". It is
    /// asked back. What asks for something and answers nothing is left to those who answer questions.
    /// </summary>
    private Telling? Doubted(Said said, Telling? told)
    {
        if (told is { Or: null } && said.Lead == PlainAnswer.None && said.Words.Any(Supposed.Contains))
            return told.Id == Denied || Denied != No ? told with { Certain = false } : Telling.Either(Denied, told.Id);
        if (told is not { Certain: true } || said.Lead != PlainAnswer.None || said.Trail != PlainAnswer.None)
            return told;
        var asks = said.Words.Any(Asking.Contains) && !said.Words.Any(Own.Contains);
        if (asks || (said.Words.Any(Wishes.Contains) && !said.Mentions(tables[0])))
            return null;
        if (IsOfWriter && told.Id != Denied && said.Words.Any(Said.IsPerson))
            return Telling.Either(told.Id, Denied);
        var telling = said.Words.Where(w => w.Length > 2 && char.IsLetter(w[0]) && !StopWords.Contains(w)).ToList();
        var known = telling.Count(_known.Contains);
        return telling.Count - known > Math.Max(MostStrange, 2 * known) ? told with { Certain = false } : told;
    }

    /// <summary>
    /// What is not followed but answers the question in some way is worth asking back: a denial as a no, the rest as
    /// either. What asks for something is left to those who answer questions.
    /// </summary>
    private Telling? Guess(Said said)
    {
        if (said.Words.Length > Guessable || said.Words.Any(Requests.Contains))
            return null;
        var answers = said.Words.Any(Answering.Contains);
        return said.IsDenying || (answers && Denied != No && said.Words[0] is "only" or "just") ? Telling.Likely(Denied)
            : Denied == No && HasYes && (answers || said.Mentions(tables[0])) ? Telling.Either(Yes, No)
            : null;
    }

    /// <summary>Whether yes is one of the options.</summary>
    protected virtual bool HasYes => true;

    /// <summary>Whether the question is about the writer, and not about relatives.</summary>
    protected virtual bool IsOfWriter => true;

    /// <summary>The option that a denial means.</summary>
    protected virtual string Denied => No;

    protected abstract Telling? Judge(Said said, DateOnly? today);

    /// <summary>Weighs what a story tells against the yes or no that opens or closes it, and against doubt.</summary>
    protected static Telling? Weigh(Said said, Telling? told)
    {
        var answer = (Id(said.Lead), Id(said.Trail)) switch
        {
            (null, var trail) => trail,
            (var lead, null) => lead,
            var (lead, trail) when lead == trail => lead,
            var (lead, trail) => Telling.Either(lead!.Id, trail!.Id),
        };
        if (answer is null)
            return WithDoubt(said, told);
        if (told is null || answer.Or is not null)
            return said.HasDoubt && answer.Or is null ? Telling.Either(answer.Id, Telling.Unsure) : answer;
        return told.Id == answer.Id ? said.HasDoubt && !told.Certain ? Telling.Either(answer.Id, Telling.Unsure) : answer : told.Id == Telling.Unsure ? Telling.Either(answer.Id, told.Id) : Telling.Either(told.Id, answer.Id);
    }

    /// <summary>
    /// The same where there is no yes among the options, but two kinds of it: a bare yes is either, and a no before what
    /// tells of one of them is asked back.
    /// </summary>
    protected static Telling? Weigh(Said said, Telling? told, Telling bareYes)
    {
        if (said.Lead == PlainAnswer.No || said.Trail == PlainAnswer.No)
            return told is null or { Id: No } ? WithDoubt(said, Telling.Sure(No)) : Telling.Either(No, told.Id);
        return told is null && said.Lead == PlainAnswer.Yes ? bareYes : WithDoubt(said, told);
    }

    protected static Telling? WithDoubt(Said said, Telling? told) =>
        !said.HasDoubt ? told
        : told is null or { Id: Telling.Unsure } ? Telling.Sure(Telling.Unsure)
        : told.Or is null ? Telling.Either(told.Id, Telling.Unsure)
        : Telling.Either(Telling.Unsure, told.Id);

    private static Telling? Id(PlainAnswer answer) => answer switch
    {
        PlainAnswer.Yes => Telling.Sure(Yes),
        PlainAnswer.No or PlainAnswer.NoneOfThese => Telling.Sure(No),
        _ => null,
    };
}
