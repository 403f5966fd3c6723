namespace BoneRisk.Load.Servers;

/// <summary>As much of an activity as an echo needs.</summary>
internal sealed record FloorActivity
{
    public string? Type { get; init; }

    public string? Id { get; init; }

    public string? DeliveryMode { get; init; }

    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public FloorAccount? From { get; init; }

    public FloorAccount? Conversation { get; init; }

    public FloorAccount? Recipient { get; init; }

    public string? Locale { get; init; }

    public string? Text { get; init; }

    public string? Speak { get; init; }

    public string? InputHint { get; init; }

    public string? ReplyToId { get; init; }
}
