using BoneRisk.Bot.FollowUps;
using BoneRisk.Bot.Tests.Support;
using BoneRisk.Storage;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace BoneRisk.Bot.Tests.Conversation;

/// <summary>Ann is asked in Teams, wants to be reminded, leaves, and a day goes by.</summary>
public abstract class FollowUpStory : IDisposable
{
    protected static readonly TimeSpan Day = TimeSpan.FromHours(24);
    protected static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    protected BotFactory Bot { get; } = new();
    private readonly List<IDisposable> _open = [];

    public void Dispose()
    {
        _open.ForEach(each => each.Dispose());
        Bot.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Teams, with a bot that sends what is due only when it is told to look.</summary>
    protected TeamsChannel Teams(params (string Name, string Value)[] settings) =>
        Open(new TeamsChannel(Open(Bot.WithWebHostBuilder(host =>
        {
            foreach (var (name, value) in settings)
            {
                host.UseSetting(name, value);
            }

            host.ConfigureTestServices(services => services.Remove(
                services.Single(service => service.ImplementationType == typeof(FollowUpTimer))));
        }))));

    protected T Open<T>(T opened)
        where T : IDisposable
    {
        _open.Insert(0, opened);
        return opened;
    }

    protected static async Task StartAsync(TeamsChannel teams)
    {
        await teams.SayAsync("hello");
        await teams.SayAsync("I agree");
        await teams.SayAsync("check my bone risk");
    }

    protected static async Task AnswerTwoAsync(TeamsChannel teams)
    {
        await StartAsync(teams);
        await teams.SayAsync("none");
        await teams.SayAsync("67");
    }

    protected static async Task LeaveAsync(TeamsChannel teams)
    {
        await AnswerTwoAsync(teams);
        await teams.SayAsync("remind me");
    }

    protected Task PassAsync(TeamsChannel teams, TimeSpan time)
    {
        Bot.Clock.Advance(time);
        return teams.WatchAsync(() => SendDueAsync(teams));
    }

    protected static Task SendDueAsync(TeamsChannel teams) =>
        teams.Services.GetRequiredService<FollowUpSender>().SendDueAsync(TestContext.Current.CancellationToken);

    protected async Task NothingIsKeptAsync(TeamsChannel teams) => Assert.Null(
        await teams.Services.GetRequiredService<IFollowUpStore>()
            .TakeDueAsync(Bot.Clock.GetUtcNow().AddYears(1), TestContext.Current.CancellationToken));

    protected static bool Offers(Message message) => message.Kind == "notice" && message.Buttons().Any();

    protected static string Summary(Message message) => message.Activity.GetProperty("summary").GetString()!;
}
