using BoneRisk.Bot.Replies;
using Microsoft.Extensions.Options;

namespace BoneRisk.Bot.FollowUps;

/// <summary>Registers reminders; their middleware has its place among the others.</summary>
internal static class FollowUpServices
{
    public static void AddFollowUps(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<FollowUpOptions>().Bind(configuration.GetSection("FollowUp")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<FollowUpOptions>, FollowUpOptionsValidator>();
        services.AddSingleton<FollowUpRules>();
        services.AddSingleton<ReminderReply>();
        services.AddSingleton<ReminderConsent>();
        services.AddSingleton<FollowUpSender>();
        services.AddHostedService<FollowUpTimer>();
    }
}
