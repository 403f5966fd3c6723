using System.Text.Json;
using System.Text.Json.Serialization;
using BoneRisk.Bot.Hosting.Access;
using BoneRisk.Bot.Reading;
using BoneRisk.Bot.Replies;
using BoneRisk.Bot.Turns;
using BoneRisk.Scoring;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BoneRisk.Bot.Api;

/// <summary>
/// <c>POST /api/understand</c>: a window for authors. It is there in Development, and where the environment has no name
/// and only this machine is served; there is no sign-in for staff yet, so elsewhere there is nothing (404).
/// </summary>
public static class UnderstandApi
{
    private const int LongestText = 20_000;

    public static void MapUnderstand(this WebApplication app)
    {
        var unnamed = string.IsNullOrEmpty(app.Configuration[HostDefaults.EnvironmentKey]);
        if (!app.Environment.IsDevelopment() && !(unnamed && !Production.Is(app.Configuration, app.Environment)))
        {
            return;
        }

        app.MapPost("/api/understand", Read)
            .AddEndpointFilter<BodyRules>()
            .WithName("understand")
            .WithSummary("What the bot would make of a message. Nothing is stored. In Development only.")
            .Accepts<UnderstandRequest>("application/json")
            .Produces<Understood>()
            .ProducesValidationProblem();
    }

    private static async Task<Results<Ok<Understood>, ValidationProblem>> Read(
        HttpRequest http, MessageReader reader, CancellationToken cancellationToken)
    {
        UnderstandRequest? request;
        try
        {
            request = await http.ReadFromJsonAsync<UnderstandRequest>(Strict, cancellationToken);
        }
        catch (JsonException)
        {
            return Problem("body", "Must be a JSON object with \"text\" and, if you like, \"locale\", \"region\" and \"question\", all texts.");
        }

        if (request?.Text is not { } text)
        {
            return Problem("text", "Is missing.");
        }

        if (text.Length > LongestText)
        {
            return Problem("text", $"Must have at most {LongestText} characters.");
        }

        if (request.Region is { } region && !Regions.TryGet(region, out _))
        {
            return Problem("region", $"Must be one of {string.Join(", ", Regions.All.Select(r => r.Id))}.");
        }

        if (request.Locale is { } locale && TurnLocale.Culture(locale) is null)
        {
            return Problem("locale", "Must be the name of a language, such as en-GB.");
        }

        return request.Question is { } question && !reader.IsQuestion(question)
            ? Problem("question", "There is no such question.")
            : TypedResults.Ok(Of(reader.Read(text, request.Question)));
    }

    private static JsonSerializerOptions Strict { get; } = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
    };

    private static Understood Of(MessageReading reading) => new(
        reading.RedFlags is [var worst, ..]
            ? new(DispositionNames.Of(worst.Disposition), [.. reading.RedFlags.Select(f => f.Id)])
            : null,
        reading.Boundary is { Words: var words } ? new(words.Category, words.Disposition) : null,
        reading.Command,
        reading.Answers.Count > 0 ? [.. reading.Answers.Select(a => new Understood.Answer(a.Id, a.Value, a.Said, a.Unit, a.Kind))] : null,
        reading.Clarify,
        JsonNamingPolicy.CamelCase.ConvertName(reading.Faq.Outcome.ToString()),
        reading.Faq.Topics.Count > 0 ? [.. reading.Faq.Topics.Select(t => new Understood.Ranked(t.Topic, Math.Round(t.Score, 4)))] : null);

    private static ValidationProblem Problem(string field, string reason) => TypedResults.ValidationProblem(
        new Dictionary<string, string[]> { [field] = [reason] }, title: "The message could not be read.");
}

/// <summary>Body of <c>POST /api/understand</c>.</summary>
/// <param name="Text">What was typed; at most 20,000 characters.</param>
/// <param name="Locale">For numbers and dates, such as <c>en-GB</c>; the host's when left out.</param>
/// <param name="Region"><c>UK</c>, <c>US</c> or <c>EU</c>; the host's when left out.</param>
/// <param name="Question">Id of the question that waits, or <c>calcium</c>; none when left out.</param>
public sealed record UnderstandRequest(string? Text, string? Locale, string? Region, string? Question);
