namespace BoneRisk.Bot.Dialogs;

/// <param name="Question">Id of the question to put.</param>
/// <param name="Quiet">Wait for an answer without saying anything: another message has just asked for it.</param>
public sealed record AskOptions(string Question, bool Quiet = false);
