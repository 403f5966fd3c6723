using System.Collections.Frozen;
using System.Globalization;

namespace BoneRisk.Understanding;

/// <summary>Reads the place of an option, when that is all that a message says: "2", "b", "first", "option 2".</summary>
internal static class OptionNumber
{
    private static readonly FrozenDictionary<string, decimal> Ordinals = WordTable.Numbers(
        "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10");

    private static readonly FrozenSet<string> Around = WordTable.Set("the option number no choice answer one please pls thanks st nd rd th 1");

    /// <summary>The index from 0, or null. Plain digits can be turned off where they are answers themselves.</summary>
    public static int? Read(string[] words, int count, bool digits)
    {
        if (words.Length is 0 or > 4)
            return null;
        var named = words.Any(w => w is "option" or "number" or "choice" or "st" or "nd" or "rd" or "th");
        int? found = null;
        for (var i = 0; i < words.Length; i++)
        {
            var place = Place(words[i], words.Length == 1 || named, count);
            // In "the first one" the last word is no number.
            if (place is null || (found is not null && words[i] == "1"))
            {
                if (!Around.Contains(words[i]))
                    return null;
                continue;
            }

            if (found is not null || (!digits && char.IsAsciiDigit(words[i][0]) && !named))
                return null;
            found = place;
        }

        return found is { } n && n >= 1 && n <= count ? n - 1 : null;
    }

    private static int? Place(string word, bool letters, int count) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digit) ? digit
        : Ordinals.TryGetValue(word, out var ordinal) ? (int)ordinal
        : word == "last" ? count
        : letters && word.Length == 1 && word[0] is >= 'a' and <= 'z' ? word[0] - 'a' + 1
        : null;
}
