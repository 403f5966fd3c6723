using BoneRisk.Bot.Replies;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace BoneRisk.Bot.Api;

/// <summary>The small HTTP interface beside the chat: scoring, the page's token, health, and their description.</summary>
public static class BoneRiskApi
{
    public static void AddBoneRiskApi(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddHealthChecks().AddCheck<StorageCheck>("storage", tags: ["ready"]);
        services.AddOpenApi("v1", options => options.AddDocumentTransformer<ScoreDocument>());
    }

    public static void MapBoneRiskApi(this WebApplication app)
    {
        app.MapScore();
        app.MapWebChatToken();
        app.MapFaq();
        app.MapUnderstand();
        app.MapGet("/api/region", (BotRegion region) => TypedResults.Ok(
            new RegionInfo(region.Words.Id, region.Words.EmergencyNumber, region.Words.UrgentNumber, region.Words.UrgentName)))
            .WithSummary("The numbers to call in the country this bot serves.");
        app.MapHealthChecks("/healthz/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/healthz/ready", new HealthCheckOptions { Predicate = c => c.Tags.Contains("ready") });
        app.MapOpenApi();
    }
}
