namespace BoneRisk.Understanding;

/// <summary>Joins tokens into whole numbers: "sixty-seven", "5 1/2", "one point six three", "nine and a half".</summary>
internal sealed class NumberReader
{
    private readonly List<Token> _tokens;
    private int _at;

    private NumberReader(List<Token> tokens) => _tokens = tokens;

    public static List<Item> Read(string normalised)
    {
        var tokens = NumberSpelling.Mend(Tokenizer.Tokenize(normalised));
        var reader = new NumberReader(tokens);
        var items = new List<Item>(tokens.Count);
        while (reader._at < tokens.Count)
        {
            var start = reader._at;
            items.Add(reader.TryNumber(out var value, out var spelled)
                ? new("", true, value, spelled, tokens[start].Start, tokens[reader._at - 1].End, tokens[start].SpaceBefore)
                : Item.From(tokens[reader._at++]));
        }

        return items;
    }

    private bool TryNumber(out decimal value, out bool spelled)
    {
        spelled = false;
        if (TryFraction(out value))
            return true;
        if (_tokens[_at].Kind == TokenKind.Number)
        {
            value = _tokens[_at++].Number;
            if (Is(_at, "point"))
                AddDecimals(ref value);
        }
        else if (TryPartAlone(out value))
        {
            return spelled = true;
        }
        else if (TrySpelled(out value))
        {
            spelled = true;
            if (TryPartOf(ref value) || TryScore(ref value))
                return true;
        }
        else
        {
            return false;
        }

        AddPart(ref value, ref spelled);
        return true;
    }

    /// <summary>"1/2": digits on both sides without blanks, and a fraction that people use.</summary>
    private bool TryFraction(out decimal value)
    {
        value = 0;
        if (_at + 2 >= _tokens.Count || !_tokens[_at + 1].IsMark('/') || _tokens[_at + 1].SpaceBefore || _tokens[_at + 2].SpaceBefore)
            return false;
        var (top, bottom) = (_tokens[_at], _tokens[_at + 2]);
        if (top.Kind != TokenKind.Number || bottom.Kind != TokenKind.Number || bottom.Number is not (2 or 3 or 4 or 8)
            || top.Number >= bottom.Number || top.Number < 1 || (_at + 3 < _tokens.Count && _tokens[_at + 3].IsMark('/')))
            return false;
        value = top.Number / bottom.Number;
        _at += 3;
        return true;
    }

    /// <summary>"half", "a half", "a quarter of", with the article swallowed.</summary>
    private bool TryPartAlone(out decimal value)
    {
        var at = _at;
        if (_tokens[at].IsWord("a") && at + 1 < _tokens.Count)
            at++;
        if (!NumberWords.TryPart(_tokens[at].Text, out value))
            return false;
        _at = at + 1;
        return true;
    }

    /// <summary>"three quarters".</summary>
    private bool TryPartOf(ref decimal value)
    {
        if (_at >= _tokens.Count || !_tokens[_at].IsWord("quarters"))
            return false;
        value *= 0.25m;
        _at++;
        return true;
    }

    /// <summary>"three score and ten".</summary>
    private bool TryScore(ref decimal value)
    {
        if (_at >= _tokens.Count || !_tokens[_at].IsWord("score"))
            return false;
        value *= 20;
        _at++;
        if (_at + 1 < _tokens.Count && _tokens[_at].IsWord("and") && NumberWords.TrySmall(_tokens[_at + 1].Text, out var rest))
        {
            value += rest;
            _at += 2;
        }

        return true;
    }

    /// <summary>"… and a half", "… and half", "… 1/2".</summary>
    private void AddPart(ref decimal value, ref bool spelled)
    {
        if (_at >= _tokens.Count || value != decimal.Truncate(value))
            return;
        var start = _at;
        if (_tokens[_at].Kind == TokenKind.Number && TryFraction(out var fraction))
        {
            value += fraction;
            spelled = true;
            return;
        }

        if (!(_tokens[_at].IsWord("and") || _tokens[_at].IsWord("n") || _tokens[_at].IsMark('&')))
            return;
        _at++;
        if (_at < _tokens.Count && TryFraction(out fraction))
        {
            value += fraction;
            spelled = true;
            return;
        }

        var article = _at < _tokens.Count && _tokens[_at].IsWord("a");
        // "two and half a pot" is two things; "two and a half" and "two and half" are one.
        if (_at < _tokens.Count && TryPartAlone(out var part) && (article || !Follows("a", "an")))
        {
            value += part;
            spelled = true;
            return;
        }

        _at = start;
    }

    private bool Follows(string first, string second) =>
        _at < _tokens.Count && (_tokens[_at].IsWord(first) || _tokens[_at].IsWord(second));

    private bool TrySpelled(out decimal value)
    {
        value = 0;
        var start = _at;
        if (_tokens[_at].IsWord("hundred"))
        {
            value = 1;
        }
        else if (_tokens[_at].IsWord("a") && Is(_at + 1, "hundred"))
        {
            value = 1;
            _at++;
        }
        else if (!TryBelowHundred(out value))
        {
            return false;
        }

        if (_at < _tokens.Count && _tokens[_at].IsWord("hundred"))
        {
            value *= 100;
            _at++;
            var back = _at;
            if (_at < _tokens.Count && (_tokens[_at].IsWord("and") || _tokens[_at].IsWord("n")))
                _at++;
            if (_at < _tokens.Count && TryBelowHundred(out var rest) && rest > 0)
                value += rest;
            else
                _at = back;
        }

        AddYearOrNought(ref value, start);
        if (_at < _tokens.Count && _tokens[_at].IsWord("point"))
            AddDecimals(ref value);
        return _at > start;
    }

    /// <summary>"nineteen forty three" is a year, "the big six oh" is 60, "two thousand and nine" is 2009.</summary>
    private void AddYearOrNought(ref decimal value, int start)
    {
        if (value == 19 && _at == start + 1 && _at < _tokens.Count && (NumberWords.TryTens(_tokens[_at].Text, out _) || IsTeen(_at)) && TryBelowHundred(out var years))
        {
            value = 1900 + years;
        }
        else if (value is >= 1 and <= 9 && _at == start + 1 && (Is(_at, "oh") || Is(_at, "o")))
        {
            _at++;
            value = _at < _tokens.Count && NumberWords.TrySmall(_tokens[_at].Text, out var unit) && unit < 10 && _at++ > 0
                ? value * 100 + unit
                : value * 10;
        }
        else if (value == 2 && Is(_at, "thousand"))
        {
            _at += Is(_at + 1, "and") ? 2 : 1;
            value = 2000 + (_at < _tokens.Count && TryBelowHundred(out var rest) ? rest : 0);
        }
    }

    private bool IsTeen(int at) => NumberWords.TrySmall(_tokens[at].Text, out var value) && value >= 10;

    private bool Is(int at, string word) => at < _tokens.Count && _tokens[at].IsWord(word);

    private bool TryBelowHundred(out decimal value)
    {
        if (NumberWords.TrySmall(_tokens[_at].Text, out var small))
        {
            value = small;
            _at++;
            return true;
        }

        value = 0;
        if (!NumberWords.TryTens(_tokens[_at].Text, out var tens))
            return false;
        value = tens;
        _at++;
        var next = _at < _tokens.Count && _tokens[_at].IsMark('-') && !_tokens[_at].SpaceBefore ? _at + 1 : _at;
        if (next < _tokens.Count && (NumberWords.TrySmall(_tokens[next].Text, out var unit) || IsDigit(_tokens[next], out unit)) && unit is >= 1 and <= 9)
        {
            value += unit;
            _at = next + 1;
        }

        return true;
    }

    /// <summary>"sixty 7".</summary>
    private static bool IsDigit(Token token, out decimal value)
    {
        value = token.Number;
        return token.Kind == TokenKind.Number && token.Text.Length == 1;
    }

    private void AddDecimals(ref decimal value)
    {
        var (start, scale) = (_at, 1m);
        _at++;
        while (_at < _tokens.Count && scale > 0.001m)
        {
            decimal part;
            if (_tokens[_at].Kind == TokenKind.Number && _tokens[_at].Number < 10)
                part = _tokens[_at++].Number;
            else if (_tokens[_at].IsWord("oh") && _at++ >= 0)
                part = 0;
            else if (!TryBelowHundred(out part))
                break;
            scale *= part >= 10 ? 0.01m : 0.1m;
            value += part * scale;
        }

        if (scale == 1m)
            _at = start;
    }
}
