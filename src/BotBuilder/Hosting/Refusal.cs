using System.Net;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Why a request is not processed.</summary>
internal sealed record Refusal(HttpStatusCode Status, string Code, string? Message = null);
