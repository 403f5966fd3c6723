using BoneRisk.Bot.FollowUps;
using BoneRisk.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BoneRisk.Bot.Tests.Conversation;

public sealed class FollowUpOptionsTests
{
    [Theory]
    [InlineData("FollowUp:AfterHours", "0", "FollowUp:AfterHours must be 1 to 720.")]
    [InlineData("FollowUp:MostPerAssessment", "-1", "FollowUp:MostPerAssessment must be 0 to 5.")]
    [InlineData("FollowUp:Channels:0", "webchat", "'webchat' reaches nobody who is not looking at the page.")]
    [InlineData("FollowUp:AfterHours", "soon", "Failed to convert configuration value")]
    public void A_bad_setting_is_one_clear_line(string setting, string value, string line)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(setting, value)]).Build();
        var services = new ServiceCollection();
        services.AddFollowUps(configuration);
        using var provider = services.BuildServiceProvider();

        var fault = Record.Exception(() => provider.GetRequiredService<IOptions<FollowUpOptions>>().Value);

        var told = Hosting.StartFault.Explain(fault!);
        Assert.Contains(line, told, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', told!);
    }

    [Theory]
    [InlineData(30, 720, 1, false)]
    [InlineData(31, 720, 1, true)]
    [InlineData(30, 720, 0, true)]
    [InlineData(0, 720, 1, true)]
    public void A_conversation_is_kept_for_longer_than_its_reminder_waits(int days, int hours, int most, bool fits)
    {
        var validator = new FollowUpOptionsValidator(new RetentionRule(days));

        var result = validator.Validate(null, new FollowUpOptions { AfterHours = hours, MostPerAssessment = most });

        Assert.Equal(fits, result.Succeeded);
        Assert.True(fits || result.FailureMessage!.StartsWith("Storage:RetainDays is 30:", StringComparison.Ordinal));
    }
}
