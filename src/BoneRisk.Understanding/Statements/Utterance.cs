namespace BoneRisk.Understanding;

/// <summary>A message as words with the breaks between them; a height or weight with its unit is one word.</summary>
internal sealed class Utterance
{
    private readonly string _text;
    private readonly List<(int Start, int End)> _places = [];
    private readonly List<Part> _parts = [];

    private Utterance(string text) => _text = text;

    /// <summary>Numbers in digits; empty for a height or weight.</summary>
    public required string[] Words { get; init; }

    /// <summary>What stands before each word, and at last what ends the message.</summary>
    public required Break[] Breaks { get; init; }

    /// <summary>The amount at a word that is a number, or null.</summary>
    public required Amount?[] Amounts { get; init; }

    /// <summary>Whether a number is one end of a range, or of a date.</summary>
    public required bool[] InRange { get; init; }

    /// <summary>The year it is.</summary>
    public required int Year { get; init; }

    /// <summary>Words that belong to a fact that was found.</summary>
    public required bool[] IsCovered { get; init; }

    public IReadOnlyList<Part> Parts => _parts;

    public static Utterance Read(string normalised, int year)
    {
        var items = NumberReader.Read(normalised);
        var amounts = AmountReader.Read(items).ToDictionary(a => a.Start);
        var (words, breaks, numbers, ranges, places) = (new List<string>(), new List<Break>(), new List<Amount?>(), new List<bool>(), new List<(int, int)>());
        var pending = Break.None;
        for (var i = 0; i < items.Count;)
        {
            var item = items[i];
            if (item.IsMark && item.Text != "&")
            {
                pending = Stronger(pending, BreakOf(items, i));
                i++;
                continue;
            }

            var amount = item.IsNumber ? amounts.GetValueOrDefault(i) : null;
            var measure = amount?.Dimension is Dimension.Length or Dimension.Weight && !IsAgeAndSex(amount, items);
            var end = measure ? amount!.End : i + 1;
            words.Add(measure ? "" : item.IsNumber ? Conversions.Text(item.Value) : item.Is("&") ? "and" : item.Text);
            breaks.Add(pending);
            numbers.Add(amount);
            ranges.Add(item.IsNumber && (IsRangeMark(items, i - 1, i - 2) || IsRangeMark(items, end, end + 1)));
            places.Add((item.Start, items[end - 1].End));
            pending = Break.None;
            i = end;
        }

        breaks.Add(Stronger(pending, Break.Strong) == Break.Question ? Break.Question : Break.Strong);
        var utterance = new Utterance(normalised)
        {
            Words = [.. words],
            Breaks = [.. breaks],
            Amounts = [.. numbers],
            InRange = [.. ranges],
            Year = year,
            IsCovered = new bool[words.Count],
        };
        utterance._places.AddRange(places);
        utterance._parts.AddRange(PartReader.Read(utterance));
        return utterance;
    }

    /// <summary>The words from one place to another, as typed but for case.</summary>
    public string Said(int start, int end) => start < end ? _text[_places[start].Start.._places[end - 1].End] : "";

    public Part PartAt(int word) => _parts.Find(c => word >= c.Start && word < c.End);

    /// <summary>"73M" is a man of 73, no seventy-three metres.</summary>
    private static bool IsAgeAndSex(Amount amount, List<Item> items) =>
        amount.Unit == Unit.Metre && amount.Number >= 10 && items[amount.Start + 1].Is("m");

    /// <summary>"60-65", "60 or 65", "120/80", "60+".</summary>
    private static bool IsRangeMark(List<Item> items, int mark, int number)
    {
        if (mark < 0 || mark >= items.Count)
            return false;
        return items[mark].Is("+") && number > mark
            || ((items[mark].Is("-") || items[mark].Is("/") || items[mark].Is("or") || items[mark].Is("to"))
                && number >= 0 && number < items.Count && items[number].IsNumber);
    }

    private static Break BreakOf(List<Item> items, int i) => items[i].Text[0] switch
    {
        '?' => Break.Question,
        '.' or '!' or ';' or '\n' => Break.Strong,
        '-' or '/' when !items[i].SpaceBefore => Break.None,
        '\'' or '"' or '*' or '_' or '~' => Break.None,
        _ => Break.Weak,
    };

    private static Break Stronger(Break a, Break b) => a > b ? a : b;
}
