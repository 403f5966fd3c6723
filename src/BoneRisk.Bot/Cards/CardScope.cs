using System.Text.Json.Nodes;

namespace BoneRisk.Bot.Cards;

/// <summary>The data at one place of a card.</summary>
/// <param name="Root">All of it.</param>
/// <param name="Data">That of the element which was entered last.</param>
/// <param name="Index">The place in the array that is repeated over.</param>
internal readonly record struct CardScope(JsonNode? Root, JsonNode? Data, int Index);
