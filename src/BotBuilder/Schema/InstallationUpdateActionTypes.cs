namespace Microsoft.Bot.Schema;

/// <summary>The <c>action</c> of an installation update.</summary>
public static class InstallationUpdateActionTypes
{
    public const string Add = "add";
    public const string Remove = "remove";
}
