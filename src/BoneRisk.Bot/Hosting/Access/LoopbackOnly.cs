using System.Net;

namespace BoneRisk.Bot.Hosting.Access;

/// <summary>
/// Without an app id nobody's token can be checked, so only callers on this machine are served. A forwarded request
/// comes from a proxy on this machine, but not from this machine.
/// </summary>
public sealed class LoopbackOnly : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var forwarded = http.Request.Headers.ContainsKey("X-Forwarded-For") || http.Request.Headers.ContainsKey("Forwarded");
        var local = http.Connection.RemoteIpAddress is not { } caller || IPAddress.IsLoopback(caller);
        return local && !forwarded ? await next(context) : TypedResults.StatusCode(StatusCodes.Status403Forbidden);
    }
}
