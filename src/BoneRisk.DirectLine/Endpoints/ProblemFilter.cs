using BoneRisk.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Logging;

namespace BoneRisk.DirectLine;

/// <summary>Every answer that is not a success has the protocol's error body, and nothing may be cached.</summary>
internal sealed class ProblemFilter(ILogger<ProblemFilter> logger) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-store";
        try
        {
            return await next(context);
        }
        catch (DirectLineProblem problem)
        {
            return Answer(problem.Status, problem.Code, problem.Message);
        }
        catch (StorageException e) when (!http.Response.HasStarted)
        {
            logger.RequestFailed(e.GetType().Name, e.StackTrace);
            var problem = DirectLineProblem.TryAgain();
            return Answer(problem.Status, problem.Code, problem.Message);
        }
        catch (BadHttpRequestException e)
        {
            return Answer(e.StatusCode, "BadArgument", "The request could not be read.");
        }
        catch (Exception e) when (!http.RequestAborted.IsCancellationRequested && !http.Response.HasStarted)
        {
            logger.RequestFailed(e.GetType().Name, e.StackTrace);
            return Answer(500, "ServiceError", "Something went wrong here.");
        }
    }

    private static JsonHttpResult<ErrorBody> Answer(int status, string code, string message) =>
        TypedResults.Json(
            new ErrorBody(new ErrorDetail(code, message)), DirectLineJson.Default.ErrorBody, statusCode: status);
}
