using System.Text.Json;
using BoneRisk.Bot.Replies;
using BoneRisk.Scoring;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BoneRisk.Bot.Api;

/// <summary><c>POST /api/score</c>: answers in, risk report out; what is wrong is named field by field.</summary>
public static class ScoreApi
{
    private const int MostBytes = 64 * 1024;

    public static void MapScore(this IEndpointRouteBuilder routes) => routes
        .MapPost("/api/score", ScoreAsync)
        .WithName("score")
        .WithSummary("Scores one set of answers. Nothing is stored.")
        .Accepts<JsonElement>("application/json")
        .Produces<RiskReport>()
        .ProducesValidationProblem();

    private static async Task<Results<ContentHttpResult, ValidationProblem, StatusCodeHttpResult>> ScoreAsync(
        HttpRequest request, BotRegion home, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
        {
            return TypedResults.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        if (request.ContentLength > MostBytes)
        {
            return TypedResults.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        JsonElement body;
        try
        {
            body = await JsonSerializer.DeserializeAsync<JsonElement>(request.Body, cancellationToken: cancellationToken);
        }
        catch (JsonException)
        {
            return Problem(("body", "Must be a JSON object with \"answers\" and, if you like, \"region\"."));
        }

        if (body.ValueKind != JsonValueKind.Object || !body.TryGetProperty("answers", out var answers))
        {
            return Problem(("answers", "Is missing. Send an object of answers by question id."));
        }

        var region = home.Scoring;
        if (body.TryGetProperty("region", out var named)
            && (named.ValueKind != JsonValueKind.String || !Regions.TryGet(named.GetString()!, out region)))
        {
            return Problem(("region", $"Must be one of {string.Join(", ", Regions.All.Select(r => r.Id))}."));
        }

        var twice = body.EnumerateObject().GroupBy(p => p.Name).Where(g => g.Count() > 1).Select(g => g.Key).ToList();
        if (twice.Count > 0)
        {
            return Problem([.. twice.Select(name => (name, "Is given twice."))]);
        }

        var unknown = body.EnumerateObject().Select(p => p.Name).Except(["region", "answers"]).ToList();
        if (unknown.Count > 0)
        {
            return Problem([.. unknown.Select(name => (name, "Is not known here."))]);
        }

        var read = Answers.Read(answers);
        return read.IsValid
            ? TypedResults.Content(ReportJson.Serialize(ScoringService.Score(read.Answers, region)), "application/json")
            : Problem([.. read.Errors.Select(e => (e.Field, e.Reason))]);
    }

    /// <summary>RFC 9457 problem details with one entry a field.</summary>
    private static ValidationProblem Problem(params (string Field, string Reason)[] errors) => TypedResults.ValidationProblem(
        errors.GroupBy(e => e.Field).ToDictionary(g => g.Key, g => g.Select(e => e.Reason).ToArray()),
        title: "The answers could not be scored.");
}
