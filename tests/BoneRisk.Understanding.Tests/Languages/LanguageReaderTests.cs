namespace BoneRisk.Understanding.Tests;

/// <summary>The rules, with small tables; the tables that ship are tested with the content.</summary>
public sealed class LanguageReaderTests
{
    private readonly LanguageReader _reader = new(
        "the my is and what does for with a no to of",
        [
            new("hi", "0900-097F", "", "", ""),
            new("ur", "0600-06FF", "ڈےہ", "", ""),
            new("ar", "0600-06FF", "", "", ""),
            new("es", "", "ñ¿", "hola", "me duele la espalda no de mi tengo dolor y el si"),
            new("fr", "", "ê", "bonjour", "le la je ne sais quoi mal au dos de et mon si non"),
        ]);

    [Theory]
    [InlineData("me duele la espalda", "es")]
    [InlineData("Tengo dolor, ¿qué hago?", "es")]
    [InlineData("mal au dos et je ne sais quoi", "fr")]
    [InlineData("hola", "es")]
    [InlineData("हड्डियों में दर्द", "hi")]
    [InlineData("میری ہڈیوں میں درد ہے", "ur")]
    [InlineData("أعاني من هشاشة العظام", "ar")]
    public void A_message_in_another_language_is_known(string text, string language) => Assert.Equal(language, _reader.Read(text));

    [Theory]
    [InlineData("no")]
    [InlineData("si")]
    [InlineData("non")]
    [InlineData("80 kg")]
    [InlineData("12 µg")]
    [InlineData("")]
    [InlineData("🦴🦴🦴")]
    [InlineData("Je ne sais quoi is missing from my diet, what does calcium do for the bones and the teeth")]
    [InlineData("my name is Ñuñez")]
    [InlineData("what is the word for हड्डी")]
    public void Short_answers_names_and_borrowed_words_are_English(string text) => Assert.Null(_reader.Read(text));

    [Fact]
    public void Halves_of_letters_and_endless_text_do_no_harm()
    {
        Assert.Null(_reader.Read("\ud835\ud835 a\ud83c"));
        Assert.Null(_reader.Read(new string('x', 100_000)));
    }

    [Fact]
    public void A_script_has_to_be_ranges() =>
        Assert.Throws<FormatException>(() => new LanguageReader("the", [new("xx", "0900", "", "", "")]));
}
