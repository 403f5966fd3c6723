namespace Microsoft.Bot.Schema.Teams;

/// <summary>Cards (<c>continue</c>), or a sign-in (<c>auth</c>).</summary>
public class TabResponsePayload
{
    public string? Type { get; set; }
    public TabResponseCards? Value { get; set; }
}
