namespace BoneRisk.Bot.Tests.Robustness;

/// <summary>A chat: where it begins, who has it, and what they do.</summary>
/// <param name="Region">Region pack of the bot.</param>
/// <param name="Locale">What the channel says of the person's language.</param>
/// <param name="Place">A place of <see cref="Places"/>: how far Ann had come.</param>
public sealed record Journey(string Region, string Locale, string Place, IReadOnlyList<Move> Moves)
{
    public override string ToString() =>
        $"{Region}, locale “{Visible.Text(Locale)}”, at {Place}:\n" + string.Concat(Moves.Select(m => $"  {m}\n"));
}
