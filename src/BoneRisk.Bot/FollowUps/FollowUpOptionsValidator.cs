using BoneRisk.DirectLine;
using BoneRisk.Storage;
using Microsoft.Bot.Connector;
using Microsoft.Extensions.Options;

namespace BoneRisk.Bot.FollowUps;

/// <summary>A bad setting is one clear line at start.</summary>
internal sealed class FollowUpOptionsValidator(RetentionRule? retention = null) : IValidateOptions<FollowUpOptions>
{
    public ValidateOptionsResult Validate(string? name, FollowUpOptions options)
    {
        List<string> wrong = [];
        if (options.AfterHours is < 1 or > 24 * 30)
        {
            wrong.Add("FollowUp:AfterHours must be 1 to 720.");
        }

        if (options.MostPerAssessment is < 0 or > 5)
        {
            wrong.Add("FollowUp:MostPerAssessment must be 0 to 5.");
        }

        if (options.MostPerAssessment > 0 && retention is { Days: > 0 and var days } && days * 24 <= options.AfterHours)
        {
            wrong.Add($"Storage:RetainDays is {days}: what a reminder is about would be gone after FollowUp:AfterHours, {options.AfterHours}.");
        }

        foreach (var channel in options.Channels)
        {
            if (string.IsNullOrWhiteSpace(channel))
            {
                wrong.Add("FollowUp:Channels has an empty name.");
            }
            else if (channel is DirectLineAdapter.ChannelId or Channels.Webchat)
            {
                wrong.Add($"FollowUp:Channels: '{channel}' reaches nobody who is not looking at the page.");
            }
        }

        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
