using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BoneRisk.DirectLine;

/// <summary>Maps the channel's endpoints.</summary>
public static class DirectLineRoutes
{
    private const string Root = "/v3/directline";

    /// <summary>
    /// Maps the nine endpoints under <c>/v3/directline</c>, with what they need of CORS and WebSockets, and the files
    /// that were uploaded under <c>/v3/attachments</c>; other paths are not touched.
    /// </summary>
    /// <exception cref="InvalidOperationException">The services were not added.</exception>
    public static WebApplication MapDirectLine(this WebApplication app)
    {
        if (app.Services.GetService<IServiceProviderIsService>()?.IsService(typeof(DirectLineAdapter)) != true)
            throw new InvalidOperationException("Call services.AddDirectLine(configuration) before MapDirectLine().");

        app.UseWhen(http => http.Request.Path.StartsWithSegments(Root), branch =>
        {
            branch.UseCors(DirectLineServices.CorsPolicy);
            branch.UseWebSockets();
        });

        var routes = app.MapGroup(Root).AddEndpointFilter<RouteGroupBuilder, ProblemFilter>().ExcludeFromDescription();
        routes.MapPost("/tokens/generate", (HttpRequest request, TokenEndpoints to) => to.GenerateAsync(request));
        routes.MapPost("/tokens/refresh", (HttpRequest request, TokenEndpoints to) => to.RefreshAsync(request));
        routes.MapGet("/session/getsessionid", () => TypedResults.Json(
            new SessionBody(Guid.NewGuid().ToString("N")), DirectLineJson.Default.SessionBody));

        var conversations = routes.MapGroup("/conversations");
        conversations.MapPost("/", (HttpRequest request, ConversationEndpoints to) => to.StartAsync(request));
        conversations.MapGet("/{id}", (HttpRequest request, string id, ConversationEndpoints to) =>
            to.ReconnectAsync(request, id));
        conversations.MapGet("/{id}/activities", (HttpRequest request, string id, ActivityEndpoints to) =>
            to.GetAsync(request, id));
        conversations.MapPost("/{id}/activities", (HttpRequest request, string id, ActivityEndpoints to) =>
            to.PostAsync(request, id));
        conversations.MapPost("/{id}/upload", (HttpRequest request, string id, UploadEndpoint to) =>
            to.PostAsync(request, id));
        conversations.MapGet("/{id}/stream", (HttpContext http, string id, StreamEndpoint to) =>
            to.ConnectAsync(http, id));
        conversations.MapGet("/{id}/stream/multimodal", IResult () =>
            throw DirectLineProblem.NotImplemented("This bot does not speak or listen."));

        var attachments = app.MapGroup("/v3/attachments")
            .AddEndpointFilter<RouteGroupBuilder, ProblemFilter>().ExcludeFromDescription();
        attachments.MapGet("/{id}", (string id, AttachmentEndpoints to) => to.GetInfoAsync(id));
        attachments.MapGet("/{id}/views/{view}", (HttpContext http, string id, string view, AttachmentEndpoints to) =>
            to.GetViewAsync(http, id, view));
        return app;
    }
}
