namespace BoneRisk.Understanding;

/// <summary>A token for the quantity grammar: numbers are whole here, in digits or words, with their fractions.</summary>
/// <param name="Text">The word or mark; empty for a number.</param>
/// <param name="IsNumber">Whether it is a number.</param>
/// <param name="Value">The number.</param>
/// <param name="Spelled">Whether the number was (in part) in words.</param>
/// <param name="Start">Where it starts in the normalised text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="SpaceBefore">Whether something blank stands before it.</param>
internal readonly record struct Item(
    string Text, bool IsNumber, decimal Value, bool Spelled, int Start, int End, bool SpaceBefore)
{
    public bool Is(string text) => !IsNumber && Text == text;

    public bool IsMark => !IsNumber && !char.IsLetterOrDigit(Text[0]);

    public bool IsWhole => IsNumber && Value == decimal.Truncate(Value);

    public static Item From(Token token) =>
        new(token.Text, token.Kind == TokenKind.Number, token.Number, false, token.Start, token.End, token.SpaceBefore);
}
