using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace BoneRisk.Storage;

/// <summary>How long conversations are kept.</summary>
/// <param name="Days">Days after the last turn, 1 to 36,500; 0 for ever.</param>
public sealed record RetentionRule(int Days)
{
    private const int DefaultDays = 90;

    /// <summary>Reads <c>Storage:RetainDays</c>; 90 where it is not set.</summary>
    /// <exception cref="StorageException">It is not a number, or out of range.</exception>
    public static RetentionRule From(IConfiguration configuration)
    {
        if (configuration["Storage:RetainDays"] is not { Length: > 0 } given)
            return new RetentionRule(DefaultDays);
        return int.TryParse(given, CultureInfo.InvariantCulture, out var days) && days is >= 0 and <= 36_500
            ? new RetentionRule(days)
            : throw new StorageException(
                $"Storage:RetainDays is '{given}'; it must be 1 to 36500 days, or 0 to keep conversations for ever.");
    }
}
