namespace BoneRisk.Bot.Content;

/// <summary>Who else helps in one country, as words that follow "call".</summary>
/// <param name="Crisis">For thoughts of suicide or self-harm.</param>
/// <param name="Poison">After too much of a medicine.</param>
/// <param name="Abuse">For who is hurt or threatened by somebody.</param>
/// <param name="Eating">For an eating disorder.</param>
public sealed record HelpLines(string Crisis, string Poison, string Abuse, string Eating, string Source, string Evidence);
