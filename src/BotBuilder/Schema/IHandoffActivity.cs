namespace Microsoft.Bot.Schema;

/// <summary>Control of the conversation passes on.</summary>
public interface IHandoffActivity : IActivity;
