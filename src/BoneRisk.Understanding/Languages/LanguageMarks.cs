namespace BoneRisk.Understanding;

/// <summary>What shows that a message is written in one language.</summary>
/// <param name="Id">The language, as in BCP 47: <c>es</c>, <c>hi-Latn</c>.</param>
/// <param name="Script">Ranges of code points, <c>0900-097F</c>, separated by blanks; empty for Latin letters.</param>
/// <param name="Letters">Letters that tell it from its neighbours in the same script; may be empty.</param>
/// <param name="Greetings">Words that alone show the language, without accents.</param>
/// <param name="Words">Its small words, without accents.</param>
public sealed record LanguageMarks(string Id, string Script, string Letters, string Greetings, string Words);
