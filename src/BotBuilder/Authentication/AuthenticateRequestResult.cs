using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who sent an activity, and how to answer.</summary>
public class AuthenticateRequestResult
{
    public string? Audience { get; set; }
    public required ClaimsIdentity ClaimsIdentity { get; set; }
    public string? CallerId { get; set; }
    public required ConnectorFactory ConnectorFactory { get; set; }
}
