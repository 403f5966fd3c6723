using System.Net;

namespace BoneRisk.Bot.Hosting.Access;

/// <summary>
/// Without an app id nobody's token can be checked, so only callers on this machine are served. A forwarded request
/// comes from a proxy on this machine, but not from this machine; what it says about its origin is not believed.
/// </summary>
public sealed class LoopbackOnly : IEndpointFilter
{
    // The last is what the framework makes of the first when ASPNETCORE_FORWARDEDHEADERS_ENABLED is set.
    private static readonly string[] Forwarded = ["X-Forwarded-For", "Forwarded", "X-Original-For"];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var forwarded = Forwarded.Any(http.Request.Headers.ContainsKey);
        var local = http.Connection.RemoteIpAddress is not { } caller || IPAddress.IsLoopback(caller);
        return local && !forwarded ? await next(context) : TypedResults.StatusCode(StatusCodes.Status403Forbidden);
    }
}
