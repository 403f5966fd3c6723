namespace BoneRisk.Bot.Cards;

/// <summary>A card template is missing, is not JSON, or asks for data that is not there.</summary>
public sealed class CardException(string message, Exception? inner = null) : Exception(message, inner);
