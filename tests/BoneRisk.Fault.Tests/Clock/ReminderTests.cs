using BoneRisk.Bot.Tests.Conversation;

namespace BoneRisk.Fault.Tests.Clock;

/// <summary>A clock that is set back by an hour makes an hour pass twice, but nobody is reminded twice.</summary>
public sealed class ReminderTests : FollowUpStory
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public async Task A_reminder_that_was_sent_is_not_sent_again_when_its_time_comes_a_second_time()
    {
        var teams = Teams();
        await LeaveAsync(teams);
        await PassAsync(teams, Day);
        Assert.Single(teams.Last);

        Bot.Clock.AdjustTime(Bot.Clock.GetUtcNow() - Hour);

        for (var half = 0; half < 4; half++)
        {
            await PassAsync(teams, Hour / 2);
            Assert.Empty(teams.Last);
        }

        await NothingIsKeptAsync(teams);
    }

    [Fact]
    public async Task A_reminder_that_waits_comes_once_and_the_person_goes_on()
    {
        var teams = Teams();
        await LeaveAsync(teams);
        Bot.Clock.AdjustTime(Bot.Clock.GetUtcNow() - Hour);

        await PassAsync(teams, Day);
        Assert.Empty(teams.Last);
        await PassAsync(teams, Hour);
        Assert.Single(teams.Last);
        await PassAsync(teams, Day);
        Assert.Empty(teams.Last);

        await teams.SayAsync("woman");
        Assert.Equal("heightCm", teams.Question.Id);
    }
}
