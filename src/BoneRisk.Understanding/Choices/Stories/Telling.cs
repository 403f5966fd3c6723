namespace BoneRisk.Understanding;

/// <summary>What a story says about a question.</summary>
/// <param name="Id">The likeliest option, <c>unsure</c> included.</param>
/// <param name="Certain">Whether it may be taken without asking.</param>
/// <param name="Or">Another that it may mean; then it is asked which.</param>
internal sealed record Telling(string Id, bool Certain, string? Or = null)
{
    public const string Unsure = "unsure";

    public static Telling Sure(string id) => new(id, true);

    public static Telling Likely(string id) => new(id, false);

    public static Telling Either(string id, string or) => new(id, false, or);
}
