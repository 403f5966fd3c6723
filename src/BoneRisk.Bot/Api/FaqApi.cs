using System.Text.Json;
using System.Text.Json.Serialization;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Bot.Replies;
using BoneRisk.Understanding;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BoneRisk.Bot.Api;

/// <summary><c>GET /api/faq?q=…</c>: the FAQ search by itself, for any page.</summary>
public static class FaqApi
{
    private const int LongestQuestion = 500;
    private const string Cached = "public, max-age=300";

    public static void MapFaq(this IEndpointRouteBuilder routes) => routes
        .MapGet("/api/faq", Find)
        .WithName("faq")
        .WithSummary("Searches the answers to common questions. In an emergency it is no help: it looks for no warning signs.")
        .Produces<FaqFound>()
        .ProducesValidationProblem();

    private static Results<Ok<FaqFound>, ValidationProblem> Find(HttpContext http, FaqAnswers faq, FaqReply replies, string? q = null)
    {
        if (string.IsNullOrWhiteSpace(q) || q.Length > LongestQuestion)
        {
            return TypedResults.ValidationProblem(
                new Dictionary<string, string[]> { ["q"] = [$"Must be a question of 1 to {LongestQuestion} characters."] },
                title: "The question could not be read.");
        }

        var found = faq.Find(q);
        http.Response.Headers.CacheControl = Cached;
        return TypedResults.Ok(new FaqFound(
            JsonNamingPolicy.CamelCase.ConvertName(found.Outcome.ToString()),
            [.. from ranked in found.Topics
                let topic = replies.Find(ranked.Topic)
                where topic is not null
                select new FaqFound.Ranked(topic.Id, Math.Round(ranked.Score, 4), topic.Title)],
            found.Outcome == FaqOutcome.Answer && replies.Find(found.Topics[0].Topic) is { } best ? Answer(best) : null));
    }

    private static FaqFound.TopicAnswer Answer(Topic topic) =>
        new(topic.Id, topic.Title, topic.Answer, topic.Next, topic.Source, topic.Evidence, topic.Reviewed, topic.Related);
}

/// <summary>Answer of <c>GET /api/faq</c>.</summary>
/// <param name="Faq"><c>answer</c>, <c>suggest</c> or <c>miss</c>.</param>
/// <param name="Topics">The nearest topics, best first.</param>
/// <param name="Answer">When <paramref name="Faq"/> is <c>answer</c>; else left out.</param>
public sealed record FaqFound(
    string Faq,
    IReadOnlyList<FaqFound.Ranked> Topics,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] FaqFound.TopicAnswer? Answer)
{
    /// <param name="Topic">The topic's id.</param>
    /// <param name="Score">0 to 1.</param>
    /// <param name="Title">Its title.</param>
    public sealed record Ranked(string Topic, double Score, string Title);

    /// <param name="Topic">The topic's id.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Answer">The answer.</param>
    /// <param name="Next">What to do next.</param>
    /// <param name="Source">Where it comes from.</param>
    /// <param name="Evidence">How well that was checked: V1, V2, R or D.</param>
    /// <param name="Reviewed">The day of the last review.</param>
    /// <param name="Related">Ids of related topics.</param>
    public sealed record TopicAnswer(
        string Topic, string Title, string Answer, string Next, string Source, string Evidence, DateOnly Reviewed, IReadOnlyList<string> Related);
}
