using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotBuilder.Tests.Teams;

public class TeamsActivityHandlerTests
{
    [Theory]
    [InlineData("conversationUpdate", "channelCreated", "created General in Clinic")]
    [InlineData("conversationUpdate", "teamRenamed", "renamed Clinic")]
    [InlineData("messageUpdate", "editMessage", "edited")]
    [InlineData("messageUpdate", "undeleteMessage", "undeleted")]
    [InlineData("messageDelete", "softDeleteMessage", "deleted")]
    public async Task What_happens_in_Teams_has_its_method(string type, string eventType, string called)
    {
        var happened = $$$"""
            {"type":"{{{type}}}","channelId":"msteams","channelData":
             {"eventType":"{{{eventType}}}","team":{"name":"Clinic"},"channel":{"name":"General"},"future":1} }
            """;
        Assert.Equal([called], await CallsAsync(happened));
        Assert.Empty(await CallsAsync(happened.Replace("msteams", "other", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_member_whom_the_activity_describes_is_not_looked_up()
    {
        var joined = """
            {"type":"conversationUpdate","channelId":"msteams","membersAdded":
             [{"id":"u","aadObjectId":"a","givenName":"Ada"},{"id":"bot"}]}
            """;
        Assert.Equal(["joined u Ada, bot "], await CallsAsync(joined));
    }

    [Fact]
    public async Task A_member_of_whom_only_the_id_is_known_is_looked_up_in_the_team()
    {
        using var teams = new Roster();
        var joined = """
            {"type":"conversationUpdate","channelId":"msteams","membersAdded":[{"id":"29:1"}],
             "channelData":{"team":{"id":"19:t"} } }
            """;
        Assert.Equal(["joined 29:1 Ada"], await CallsAsync(joined, teams));
        Assert.Equal("/v3/conversations/19%3At/members/29%3A1", teams.Asked);
    }

    [Fact]
    public async Task Who_has_left_meanwhile_is_greeted_by_id()
    {
        using var teams = new Roster { Gone = true };
        var joined = """{"type":"conversationUpdate","channelId":"msteams","membersAdded":[{"id":"29:1"}]}""";
        Assert.Equal(["joined 29:1 "], await CallsAsync(joined, teams));
    }

    private static async Task<List<string>> CallsAsync(string json, Roster? roster = null)
    {
        var bot = new Recorder();
        var adapter = new TestAdapter();
        await adapter.ProcessActivityAsync(ActivityJson.Deserialize(json), (context, token) =>
        {
            if (roster is not null)
                context.TurnState.Add<IConnectorClient>(roster.Connect());
            return bot.OnTurnAsync(context, token);
        });
        return bot.Calls;
    }

    private sealed class Recorder : TeamsActivityHandler
    {
        public List<string> Calls { get; } = [];

        protected override Task OnTeamsMembersAddedAsync(
            IList<TeamsChannelAccount> teamsMembersAdded,
            TeamInfo? teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) =>
            Note("joined " + string.Join(", ", teamsMembersAdded.Select(member => $"{member.Id} {member.GivenName}")));

        protected override Task OnTeamsChannelCreatedAsync(
            ChannelInfo? channelInfo,
            TeamInfo? teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Note($"created {channelInfo?.Name} in {teamInfo?.Name}");

        protected override Task OnTeamsTeamRenamedAsync(
            TeamInfo? teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Note("renamed " + teamInfo?.Name);

        protected override Task OnTeamsMessageEditAsync(
            ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("edited");

        protected override Task OnTeamsMessageUndeleteAsync(
            ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("undeleted");

        protected override Task OnTeamsMessageSoftDeleteAsync(
            ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("deleted");

        private Task Note(string call)
        {
            Calls.Add(call);
            return Task.CompletedTask;
        }
    }
}
