namespace BoneRisk.Understanding;

/// <summary>A phrase found, or one part of it.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Pieces">Where its words stand, in the order of the text; of one part only when a part is looked at.</param>
/// <param name="All">Where all the words of the phrase stand.</param>
internal readonly record struct Span(Phrase Phrase, Piece[] Pieces, Piece[] All)
{
    public Span(Phrase phrase, Piece[] pieces)
        : this(phrase, pieces, pieces)
    {
    }

    public int Rule => Phrase.Rule;

    public int Start => Pieces[0].Start;

    public int End => Pieces[^1].End;

    /// <summary>One of the parts that stand near each other, by itself.</summary>
    public Span Part(int part) => this with { Pieces = Array.FindAll(Pieces, p => p.Part == part) };

    /// <summary>Whether a word is one of the phrase's own.</summary>
    public bool Uses(int word)
    {
        foreach (var piece in All)
        {
            if (piece.Start <= word && word < piece.End)
                return true;
        }

        return false;
    }
}
