namespace BoneRisk.Understanding;

/// <summary>Groups items into amounts: each number with its unit, "5 ft 4" and "9 stone 6" as one.</summary>
internal sealed class AmountReader(IReadOnlyList<Item> items)
{
    public static List<Amount> Read(IReadOnlyList<Item> items)
    {
        var reader = new AmountReader(items);
        var amounts = new List<Amount>();
        for (var i = 0; i < items.Count;)
        {
            if (!items[i].IsNumber)
            {
                i++;
                continue;
            }

            var amount = reader.ReadAfterUnit(i) ?? reader.ReadAt(i);
            amounts.Add(amount);
            i = amount.End;
        }

        return amounts;
    }

    /// <summary>"lbs 145", "kg: 62".</summary>
    private Amount? ReadAfterUnit(int i)
    {
        var unit = i > 0 && items[i - 1].Is(":") ? i - 2 : i - 1;
        if (unit < 0 || items[unit].IsNumber || (unit > 0 && items[unit - 1].IsNumber) || UnitAt(i + 1).Unit != Unit.None)
            return null;
        return UnitNames.Exactly(items[unit].Text) switch
        {
            Unit.Kilogram when items[unit].Text != "k" => Make(i, i + 1, Dimension.Weight, Unit.Kilogram, false, Conversions.Kilograms(items[i].Value)),
            Unit.Pound => Make(i, i + 1, Dimension.Weight, Unit.Pound, false, Conversions.Pounds(items[i].Value)),
            Unit.Centimetre => Make(i, i + 1, Dimension.Length, Unit.Centimetre, false, Conversions.Centimetres(items[i].Value)),
            _ => null,
        };
    }

    private Amount ReadAt(int i)
    {
        if (ReadDictated(i) is { } dictated)
            return dictated;
        var (unit, after) = UnitAt(i + 1);
        var n = items[i].Value;
        // The unit of the second number tells the first: 5 4", 10 7lb.
        if (unit == Unit.None && items[i].IsWhole && IsNumber(i + 1) && items[i + 1].Value < 14 && UnitAt(i + 2) is (Unit.Inch or Unit.Pound, var end) second)
        {
            if (second.Unit == Unit.Inch && n is >= 3 and <= 7 && items[i + 1].Value < 12)
                return Make(i, end, Dimension.Length, Unit.Foot, false, Conversions.FeetInches(n, items[i + 1].Value));
            if (second.Unit == Unit.Pound && n is >= 5 and < 40)
                return Make(i, end, Dimension.Weight, Unit.Stone, true, Conversions.StonePounds(n, items[i + 1].Value));
        }

        if (IsNegative(i))
            return Make(i, after, Dimension.Other, unit);
        return unit switch
        {
            Unit.Foot => ReadFeet(i, after),
            Unit.Stone => ReadStone(i, after),
            Unit.Metre => ReadMetres(i, after),
            Unit.Inch => Make(i, after, Dimension.Length, unit, false, Conversions.Inches(n)),
            Unit.Centimetre when n is >= 1 and < 3 => Make(i, after, Dimension.Length, unit, true, Conversions.Metres(n)),
            Unit.Centimetre => Make(i, after, Dimension.Length, unit, false, Conversions.Centimetres(n)),
            Unit.Millimetre => Make(i, after, Dimension.Length, unit, false, Conversions.Centimetres(n / 10)),
            Unit.Pound => ReadPounds(i, after),
            Unit.Kilogram => ReadKilograms(i, after),
            Unit.Gram => Make(i, after, Dimension.Weight, unit, false, Conversions.Kilograms(n / 1000)),
            Unit.Year => Make(i, after, Dimension.Years, unit),
            Unit.None => Make(i, i + 1, Dimension.Bare, unit),
            _ => Make(i, after, Dimension.Other, unit),
        };
    }

    /// <summary>"one thirty three pounds" is 133 of them.</summary>
    private Amount? ReadDictated(int i)
    {
        if (items[i] is not { Spelled: true, Value: 1 or 2 } || !IsNumber(i + 1) || items[i + 1] is not { Spelled: true, Value: >= 10 and < 100 })
            return null;
        var n = items[i].Value * 100 + items[i + 1].Value;
        var (unit, after) = UnitAt(i + 2);
        return unit switch
        {
            Unit.Pound => Make(i, after, Dimension.Weight, unit, false, Conversions.Pounds(n)),
            Unit.Kilogram => Make(i, after, Dimension.Weight, unit, false, Conversions.Kilograms(n)),
            Unit.Centimetre => Make(i, after, Dimension.Length, unit, false, Conversions.Centimetres(n)),
            _ => null,
        };
    }

    private Amount ReadFeet(int i, int after)
    {
        var feet = items[i].Value;
        var decimals = !items[i].IsWhole && !items[i].Spelled;
        var next = Skip(after, ",", "and");
        if (items[i].IsWhole && IsNumber(next) && UnitAt(next + 1) is var (unit, end) && unit is Unit.Inch or Unit.None)
        {
            var inches = items[next].Value;
            var close = unit == Unit.None ? next + 1 : end;
            var half = HalfAfter(ref close);
            if (inches < 12)
                return Make(i, close, Dimension.Length, Unit.Foot, false, Conversions.FeetInches(feet, inches + half));
            if (unit == Unit.Inch || next == after)
                return Make(i, close, Dimension.Length, Unit.Foot, true);
        }

        if (!decimals)
            return Make(i, after, Dimension.Length, Unit.Foot, false, Conversions.Feet(feet));
        // "5.4 ft" is written for 5 ft 4 as often as for 5.4 feet.
        return Make(i, after, Dimension.Length, Unit.Foot, true, [.. AsFeetInches(feet), Conversions.Feet(feet)]);
    }

    private Amount ReadStone(int i, int after)
    {
        var stone = items[i].Value;
        var tenths = stone - decimal.Truncate(stone);
        if (tenths is not (0 or 0.5m) && !items[i].Spelled)
            return Make(i, after, Dimension.Weight, Unit.Stone, true, [.. AsStonePounds(stone), Conversions.StonePounds(stone, 0)]);
        var next = Skip(after, ",", "and");
        if (tenths == 0 && IsNumber(next) && UnitAt(next + 1) is var (unit, end) && unit is Unit.Pound or Unit.None)
        {
            var pounds = items[next].Value;
            var close = unit == Unit.None ? next + 1 : end;
            if (pounds is > 0 and < 1 && unit == Unit.None) // "9 stone and a half"
                return Make(i, close, Dimension.Weight, Unit.Stone, false, Conversions.StonePounds(stone + pounds, 0));
            if (pounds < 14)
                return Make(i, close, Dimension.Weight, Unit.Stone, false, Conversions.StonePounds(stone, pounds + HalfAfter(ref close)));
            if (unit == Unit.Pound || next == after)
                return Make(i, close, Dimension.Weight, Unit.Stone, true);
        }

        return Make(i, after, Dimension.Weight, Unit.Stone, false, Conversions.StonePounds(stone, 0));
    }

    private Amount ReadMetres(int i, int after)
    {
        var metres = items[i].Value;
        var next = Skip(after, ",", "and");
        if (metres is 1 or 2 && IsNumber(next) && items[next].IsWhole && UnitAt(next + 1) is var (unit, end)
            && unit is Unit.Centimetre or Unit.None && items[next].Value < 100)
        {
            var cm = items[next].Value;
            var close = unit == Unit.None ? next + 1 : end;
            // "1m6" may be 1.6 m or 106 cm; "1m06" cannot.
            var oneDigit = unit == Unit.None && items[next].End - items[next].Start == 1;
            return oneDigit
                ? Make(i, close, Dimension.Length, Unit.Metre, true, Conversions.Metres(metres + cm / 10), Conversions.Metres(metres + cm / 100))
                : Make(i, close, Dimension.Length, Unit.Metre, false, Conversions.Metres(metres + cm / 100));
        }

        return metres >= 50
            ? Make(i, after, Dimension.Length, Unit.Metre, true, Conversions.Centimetres(metres))
            : Make(i, after, Dimension.Length, Unit.Metre, false, Conversions.Metres(metres));
    }

    private Amount ReadPounds(int i, int after)
    {
        var pounds = items[i].Value;
        if (IsNumber(after) && UnitAt(after + 1) is (Unit.Ounce, var end))
        {
            pounds += items[after].Value / 16;
            after = end;
        }

        return Make(i, after, Dimension.Weight, Unit.Pound, false, Conversions.Pounds(pounds));
    }

    private Amount ReadKilograms(int i, int after)
    {
        var kg = items[i].Value;
        if (IsNumber(after) && UnitAt(after + 1) is (Unit.Gram, var end))
        {
            kg += items[after].Value / 1000;
            after = end;
        }
        else
        {
            kg += HalfAfter(ref after);
        }

        return Make(i, after, Dimension.Weight, Unit.Kilogram, false, Conversions.Kilograms(kg));
    }

    private Amount Make(int start, int end, Dimension dimension, Unit unit, bool ask = false, params IReadOnlyList<Candidate<decimal>> readings) =>
        new()
        {
            Dimension = dimension,
            Number = items[start].Value,
            Spelled = items[start].Spelled,
            Unit = unit,
            Ask = ask,
            Readings = readings,
            Start = start,
            End = end,
        };

    /// <summary>The unit that starts at an item, and the item after it.</summary>
    private (Unit Unit, int End) UnitAt(int i)
    {
        if (i < items.Count && items[i].Is("-") && !items[i].SpaceBefore && i + 1 < items.Count && !items[i + 1].IsNumber && !items[i + 1].SpaceBefore)
            i++; // "67-year-old"
        if (i >= items.Count || items[i].IsNumber)
            return (Unit.None, i);
        if (items[i].Is("'"))
            return i + 1 < items.Count && items[i + 1].Is("'") && !items[i + 1].SpaceBefore ? (Unit.Inch, i + 2) : FootMark(i);
        if (items[i].Is("\""))
            return (Unit.Inch, i + 1);
        if (items[i].Is("#") && !items[i].SpaceBefore)
            return (Unit.Pound, i + 1);
        if (items[i].Is("f") && !items[i].SpaceBefore && IsNumber(i + 1) && i > 0 && items[i - 1].Value is >= 3 and <= 7)
            return (Unit.Foot, i + 1); // "5f 6"
        if (items[i].Is("st") && IsOrdinal(i))
            return (Unit.None, i);
        if (items[i].Is("%"))
            return (Unit.Other, i + 1);
        if (items[i].Is("y") && i + 2 < items.Count && items[i + 1].Is("/") && items[i + 2].Is("o"))
            return (Unit.Year, i + 3);
        var unit = UnitNames.Find(items[i].Text);
        if (unit == Unit.Inch && items[i].Is("in") && !IsInchAt(i))
            return (Unit.None, i);
        var end = i + 1;
        if (end < items.Count && unit != Unit.None && items[end].Is("."))
            end += end + 1 < items.Count && items[end + 1].IsNumber ? 1 : 0; // "5 ft. 4"
        return (unit, unit == Unit.None ? i : end);
    }

    /// <summary>"51st birthday" is no weight.</summary>
    private bool IsOrdinal(int i) =>
        !items[i].SpaceBefore && i > 0 && items[i - 1].IsNumber && items[i - 1].Value % 10 == 1 && (items[i - 1].Value > 40 || (i + 1 < items.Count && items[i + 1].Is("birthday")));

    /// <summary>A foot mark, unless it is the apostrophe of "50's".</summary>
    private (Unit, int) FootMark(int i) =>
        i + 1 < items.Count && items[i + 1].Is("s") ? (Unit.None, i) : (Unit.Foot, i + 1);

    /// <summary>"64 in" is inches; "67 in June" and "60 in the morning" are not.</summary>
    private bool IsInchAt(int i) => i + 1 >= items.Count || items[i + 1].IsMark || items[i + 1].Is("tall") || items[i + 1].Is("high");

    private bool IsNumber(int i) => i < items.Count && items[i].IsNumber;

    private bool IsNegative(int i) =>
        i > 0 && items[i - 1].Is("-") && !items[i].SpaceBefore && (i == 1 || (items[i - 1].SpaceBefore && !items[i - 2].IsNumber));

    private int Skip(int i, string mark, string word)
    {
        if (i < items.Count && (items[i].Is(mark) || (items[i].Is("-") && !items[i].SpaceBefore && IsNumber(i + 1) && !items[i + 1].SpaceBefore)))
            i++;
        return i < items.Count && items[i].Is(word) && IsNumber(i + 1) ? i + 1 : i;
    }

    /// <summary>"… inches and a half".</summary>
    private decimal HalfAfter(ref int end)
    {
        if (end + 1 >= items.Count || !items[end].Is("and") || !items[end + 1].IsNumber || items[end + 1].Value is not (> 0 and < 1))
            return 0;
        end += 2;
        return items[end - 1].Value;
    }

    /// <summary>"5.4" as 5 ft 4, "5.10" as 5 ft 10, when that can be.</summary>
    internal static IEnumerable<Candidate<decimal>> AsFeetInches(decimal value) =>
        AfterPoint(value) is { } inches && inches < 12 ? [Conversions.FeetInches(decimal.Truncate(value), inches)] : [];

    /// <summary>"9.6" as 9 st 6, "9.12" as 9 st 12, when that can be.</summary>
    internal static IEnumerable<Candidate<decimal>> AsStonePounds(decimal value) =>
        AfterPoint(value) is { } pounds && pounds < 14 ? [Conversions.StonePounds(decimal.Truncate(value), pounds)] : [];

    /// <summary>The digits after the point as a number: decimal keeps the zero of "5.10".</summary>
    private static decimal? AfterPoint(decimal value) => value.Scale switch
    {
        1 => (value - decimal.Truncate(value)) * 10,
        2 => (value - decimal.Truncate(value)) * 100,
        _ => null,
    };
}
