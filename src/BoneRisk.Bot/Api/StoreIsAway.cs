using BoneRisk.Storage;

namespace BoneRisk.Bot.Api;

/// <summary>Who asks while the store cannot be used is told to ask again, not that something is broken.</summary>
internal sealed class StoreIsAway : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (StorageException)
        {
            context.HttpContext.Response.Headers.RetryAfter = "1";
            return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
}
