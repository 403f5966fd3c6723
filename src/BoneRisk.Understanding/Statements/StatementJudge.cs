using System.Text.Json.Nodes;

namespace BoneRisk.Understanding;

/// <summary>Judges all that was found in one message, and keeps what is sure.</summary>
internal sealed class StatementJudge
{
    private const int ShortCorrection = 12;

    private readonly IReadOnlyList<ToldQuestion> _questions;
    private readonly List<ToldWordings.Found> _found;
    private readonly Utterance _said;
    private readonly DateOnly _today;
    private readonly string? _asking;
    private readonly bool _corrects;
    private readonly List<(int Start, int End)> _parents;
    private readonly List<Fact> _facts = [];

    public StatementJudge(
        IReadOnlyList<ToldQuestion> questions, List<ToldWordings.Found> found, Utterance said, DateOnly today, string? asking)
    {
        (_questions, _found, _said, _today, _asking) = (questions, found, said, today, asking);
        _corrects = Retraction.IsIn(said);
        foreach (var f in found)
            _said.IsCovered.AsSpan(f.Start, f.End - f.Start).Fill(true);
        _parents = [.. found.Where(f => PeopleIn(f) == 1).Select(f => (f.Start, f.End))];
    }

    /// <summary>One value told of one question.</summary>
    private sealed record Fact(ToldQuestion Question, string Value, int Start, int End, bool Sure, bool IsMeasure);

    public Statement Conclude()
    {
        foreach (var f in _found)
            AddWording(f);
        if (_found.Count > 0 || Array.Exists(_said.Amounts, a => a is not null))
        {
            AddMeasures();
            AddAge();
        }

        var sure = (_corrects && _said.Words.Length <= ShortCorrection) || _facts.Exists(f => f.Sure) || (_facts.Count > 1 && _facts.Exists(f => f.IsMeasure));
        var told = sure ? _questions.Select(Told).OfType<Told>().ToList() : [];
        return told.Count == 0 && !_corrects ? Statement.Nothing : new(told, Rest(), _corrects, _corrects && told.Count == 0 ? LoneNumber() : null, _said.Parts.Any(p => p.IsQuestion));
    }

    private int PeopleIn(ToldWordings.Found f)
    {
        var people = 0;
        for (var i = f.Start; i < f.End; i++)
            people += Subjects.IsPerson(_said.Words[i]) ? 1 : 0;
        return people;
    }

    private bool IsWriters(int start, int end) => Subjects.Of(_said, start, end, _parents) != Subject.Other;

    private void AddWording(ToldWordings.Found f)
    {
        var (question, wording) = (f.Entry.Question, f.Entry.Wording);
        if ((PeopleIn(f) == 0 && _parents.Exists(p => f.Start < p.End && f.End > p.Start)) || !IsWriters(f.Start, f.End) || Retraction.IsRetracted(_said, _said.PartAt(f.Start), f.Start))
            return;
        var value = Circumstances.Of(_said, f.Start, f.End) switch
        {
            Circumstance.Plain => wording.Plain,
            Circumstance.Denied => wording.Denied,
            Circumstance.Past => wording.Past,
            Circumstance.Ago => wording.Ago ?? wording.Past,
            Circumstance.Recent => wording.Recent ?? wording.Plain,
            _ => null,
        };
        if (value is null)
            return;
        var part = _said.PartAt(f.Start);
        var having = Filler.SaysHaving(_said, part, f.End) || RunsOn(question, part) || (question.Kind == ToldKind.Choice && HasCount(f) && Filler.Left(_said, part) == 0);
        if ((!having || wording.Alone) && (Filler.Left(_said, part) > 0 || (wording.Alone && Filler.IsOfSomebody(_said, part))))
            return;
        if (question.Kind == ToldKind.AgeAtEvent)
        {
            if (NumberIn(f, question) is not { } age)
                return;
            value = age;
        }

        _facts.Add(new(question, value, f.Start, f.End, having && !wording.Alone, IsMeasure: false));
    }

    /// <summary>"I take one thing for this and another for that": the verb goes on over "and".</summary>
    private bool RunsOn(ToldQuestion question, Part part) =>
        question.Kind == ToldKind.Choices && part.Start > 0 && _said.Breaks[part.Start] < Break.Strong
        && _facts.Exists(f => f.Question == question && f.Sure && f.End <= part.Start && _said.PartAt(f.Start).End == part.Start);

    /// <summary>A count of something, as "one fall this year", is told and not asked about.</summary>
    private bool HasCount(ToldWordings.Found f)
    {
        for (var i = f.Start; i < f.End; i++)
        {
            if (_said.Amounts[i] is not null)
                return true;
        }

        return false;
    }

    private string? NumberIn(ToldWordings.Found f, ToldQuestion question)
    {
        for (var i = f.End - 1; i >= f.Start; i--)
        {
            if (_said.Amounts[i] is { } amount && _said.Words[i].Length > 0 && !_said.InRange[i]
                && amount.Number >= question.Min && amount.Number <= question.Max && amount.Number == decimal.Truncate(amount.Number))
                return _said.Words[i];
        }

        return null;
    }

    private void AddMeasures()
    {
        List<MeasureTeller.Found> heights = [];
        foreach (var question in _questions.Where(q => q.Kind is ToldKind.Height or ToldKind.Weight))
        {
            var found = MeasureTeller.Read(_said, question, i => IsWriters(i, i + 1)).ToList();
            if (question.Kind == ToldKind.Height)
                heights = found;
            foreach (var f in found.Where(f => f.Circumstance == Circumstance.Plain || (f.Circumstance is Circumstance.Past or Circumstance.Ago && IsCorrected(f.At))))
                Add(question, Conversions.Text(f.Value), f.At, f.At + 1, f.Sure);
        }

        if (_questions.FirstOrDefault(q => q.Kind == ToldKind.HeightLoss) is { } loss
            && HeightLossTeller.Read(_said, loss, heights, i => IsWriters(i, i + 1)) is var (choice, start, end))
            Add(loss, choice, start, end, sure: true);
    }

    /// <summary>"sorry, it was 11 stone": what an answer should have been is no past value.</summary>
    private bool IsCorrected(int at)
    {
        var start = _said.PartAt(at).Start;
        return _corrects && _said.Words.AsSpan(start, at - start).Contains("it");
    }

    private void AddAge()
    {
        if (_questions.FirstOrDefault(q => q.Kind == ToldKind.Age) is not { } question)
            return;
        AddBirth(question);
        foreach (var c in AgeTeller.Read(_said, i => !IsTaken(i) && IsWriters(i, i + 1)))
        {
            if ((!c.Sure && IsInFact(c.Start)) || IsDenied(c.Start) || Retraction.IsRetracted(_said, _said.PartAt(c.Start), c.Start) || (_asking is not null && !_corrects && !IsPlainlyAge(c)))
                continue;
            Add(question, Conversions.Text(c.Age), c.Start, c.End, c.Sure);
        }
    }

    /// <summary>"born in March 1958", where the date allows one age.</summary>
    private void AddBirth(ToldQuestion question)
    {
        foreach (var part in _said.Parts)
        {
            var words = _said.Words.AsSpan(part.Start, part.End - part.Start);
            if (!(words.Contains("born") || words.Contains("dob") || words.Contains("birth")) || part.IsQuestion || !IsWriters(part.Start, part.End) || Filler.Left(_said, part) > 4)
                continue;
            if (Quantities.ReadAge(_said.Said(part.Start, part.End), _today) is { Kind: ReadingKind.Value, Value: > 0 and < 120 } read)
                Add(question, Conversions.Text(read.Value), part.Start, part.End, sure: true);
        }
    }

    private bool IsPlainlyAge(AgeTeller.Candidate c) => c.End - c.Start > 1 || _facts.Count > 0;

    private bool IsDenied(int at) => Circumstances.IsDenied(_said, _said.PartAt(at), at, at + 1);

    private bool IsInFact(int i) => _facts.Exists(f => i >= f.Start && i < f.End);

    private bool IsTaken(int i) =>
        _facts.Exists(f => f.Question.Kind == ToldKind.AgeAtEvent && i >= f.Start && i < f.End) || _parents.Exists(p => i >= p.Start && i < p.End);

    private void Add(ToldQuestion question, string value, int start, int end, bool sure)
    {
        _facts.Add(new(question, value, start, end, sure, IsMeasure: true));
        _said.IsCovered.AsSpan(start, end - start).Fill(true);
    }

    /// <summary>One answer to a question, or none where two contradict each other.</summary>
    private Told? Told(ToldQuestion question)
    {
        var facts = _facts.Where(f => f.Question == question).ToList();
        if (facts.Count == 0)
            return null;
        var values = facts.Select(f => f.Value).Distinct().ToList();
        var said = string.Join(", ", facts.Select(f => _said.Said(f.Start, f.End)).Distinct());
        if (question.Kind == ToldKind.Choices)
        {
            var none = values.Remove("none");
            return none && values.Count > 0 ? null : new(question.Id, new JsonArray([.. values.Select(v => (JsonNode?)v)]).ToJsonString(), said);
        }

        if (values.Count > 1)
            return null;
        var json = question.Kind is ToldKind.Choice or ToldKind.HeightLoss ? JsonValue.Create(values[0]).ToJsonString() : values[0];
        return new(question.Id, json, said);
    }

    private string? LoneNumber()
    {
        string? found = null;
        for (var i = 0; i < _said.Words.Length; i++)
        {
            if (_said.Amounts[i] is null || IsDenied(i) || _said.InRange[i] || !IsWriters(i, i + 1) || Retraction.IsRetracted(_said, _said.PartAt(i), i))
                continue;
            if (found is not null)
                return null;
            found = _said.Said(i, i + 1);
        }

        return found;
    }

    private string Rest()
    {
        var parts = _said.Parts.Where(p => !_facts.Exists(f => f.Start < p.End && f.End > p.Start));
        return string.Join(", ", parts.Select(p => _said.Said(p.Start, p.End)));
    }
}
