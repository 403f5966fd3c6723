namespace BoneRisk.Bot.Tests.Robustness;

/// <summary>Random chats with the real bot: see <see cref="Promises"/> and <see cref="WaysOut"/> for what is held.</summary>
public sealed class AnyChatTests(Bots bots) : IClassFixture<Bots>
{
    [ManyChats(60)]
    public Task Whatever_is_said_in_whatever_order_the_bot_keeps_its_promises(Journey journey) =>
        new Walker(bots[journey.Region], journey).WalkAsync();
}
