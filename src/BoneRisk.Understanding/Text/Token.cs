namespace BoneRisk.Understanding;

internal enum TokenKind
{
    Word,
    Number,
    Mark,
}

/// <summary>One word, number in digits, or punctuation mark of a normalised text.</summary>
/// <param name="Text">The word without apostrophes ("can't" is "cant"), the digits, or the mark.</param>
/// <param name="Kind">Word, number or mark.</param>
/// <param name="Start">Where it starts in the normalised text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="SpaceBefore">Whether something blank stands before it.</param>
/// <param name="Number">The value of a number.</param>
internal readonly record struct Token(
    string Text, TokenKind Kind, int Start, int End, bool SpaceBefore, decimal Number = 0)
{
    public bool IsMark(char mark) => Kind == TokenKind.Mark && Text[0] == mark;

    public bool IsWord(string word) => Kind == TokenKind.Word && Text == word;
}
