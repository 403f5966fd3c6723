using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages in which prompts can offer choices.</summary>
public static class PromptCultureModels
{
    public static PromptCultureModel Bulgarian => Model(Culture.Bulgarian, "да", "Не", "или");
    public static PromptCultureModel Chinese => Model(Culture.Chinese, "是的", "不", "要么", "， ");
    public static PromptCultureModel Dutch => Model(Culture.Dutch, "Ja", "Nee", "of");
    public static PromptCultureModel English => Model(Culture.English, "Yes", "No", "or");
    public static PromptCultureModel French => Model(Culture.French, "Oui", "Non", "ou");
    public static PromptCultureModel German => Model(Culture.German, "Ja", "Nein", "oder");
    public static PromptCultureModel Hindi => Model(Culture.Hindi, "हां", "नहीं", "या");
    public static PromptCultureModel Italian => Model(Culture.Italian, "Si", "No", "o", comma: false);
    public static PromptCultureModel Japanese => Model(Culture.Japanese, "はい", "いいえ", "または", "、 ");
    public static PromptCultureModel Korean => Model(Culture.Korean, "예", "아니", "또는", comma: false);
    public static PromptCultureModel Portuguese => Model(Culture.Portuguese, "Sim", "Não", "ou");
    public static PromptCultureModel Spanish => Model(Culture.Spanish, "Sí", "No", "o");
    public static PromptCultureModel Swedish => Model(Culture.Swedish, "Ja", "Nej", "eller", comma: false);
    public static PromptCultureModel Turkish => Model(Culture.Turkish, "Evet", "Hayır", "veya", comma: false);

    /// <summary>Another region's locale of the same language; a locale of no supported language as it is.</summary>
    public static string? MapToNearestLanguage(string? cultureCode)
    {
        if (string.IsNullOrWhiteSpace(cultureCode))
            return cultureCode;
        var code = cultureCode.ToLowerInvariant();
        var locales = GetSupportedCultures().Select(culture => culture.Locale!).ToList();
        return locales.Contains(code)
            ? code
            : locales.Find(locale => locale.StartsWith(code.Split('-')[0], StringComparison.Ordinal)) ?? code;
    }

    public static PromptCultureModel[] GetSupportedCultures() =>
    [
        Bulgarian, Chinese, Dutch, English, French, German, Hindi, Italian, Japanese, Korean, Portuguese, Spanish,
        Swedish, Turkish,
    ];

    private static PromptCultureModel Model(
        string locale, string yes, string no, string or, string separator = ", ", bool comma = true) => new()
        {
            Locale = locale,
            Separator = separator,
            InlineOr = $" {or} ",
            InlineOrMore = comma ? $"{separator}{or} " : $" {or} ",
            YesInLanguage = yes,
            NoInLanguage = no,
        };
}
