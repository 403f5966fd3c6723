using System.Globalization;
using System.Text.Json.Nodes;
using BoneRisk.Bot.Content;
using BoneRisk.Scoring;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace BoneRisk.Bot.Api;

/// <summary>Describes the body of <c>POST /api/score</c> from the questions themselves, so that it cannot go stale.</summary>
internal sealed class ScoreDocument(BotContent content) : IOpenApiDocumentTransformer
{
    private const string Unsure = "unsure";

    public Task TransformAsync(
        OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info.Title = "BoneRisk scoring";
        document.Info.Description = "Answers in, risk report out. Information, not a diagnosis.";
        document.Info.Version = ScoringService.RulesVersion;
        var body = document.Paths["/api/score"].Operations?[HttpMethod.Post].RequestBody?.Content;
        if (body is not null && body.TryGetValue("application/json", out var json))
        {
            json.Schema = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Required = new HashSet<string> { "answers" },
                AdditionalPropertiesAllowed = false,
                Properties = new Dictionary<string, IOpenApiSchema>
                {
                    ["region"] = Enum(Regions.All.Select(r => r.Id)),
                    ["answers"] = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Object,
                        AdditionalPropertiesAllowed = false,
                        Properties = content.Questions.ToDictionary(q => q.Id, Answer),
                    },
                },
            };
        }

        return Task.CompletedTask;
    }

    private static IOpenApiSchema Answer(Question question)
    {
        var schema = question.Kind switch
        {
            QuestionKind.Choice => Enum(question.Choices.Select(c => c.Id)),
            QuestionKind.Choices => new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Items = Enum(question.Choices.Select(c => c.Id)),
            },
            QuestionKind.Servings => new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Required = ServingIds.All.ToHashSet(),
                Properties = ServingIds.All.ToDictionary(id => id, _ => Number(JsonSchemaType.Number, 0, 10)),
            },
            QuestionKind.Height or QuestionKind.Weight => Number(JsonSchemaType.Number, question.Min, question.Max),
            _ => Number(JsonSchemaType.Integer, question.Min, question.Max),
        };
        return question.Unsure
            ? new OpenApiSchema { Description = question.Prompt, AnyOf = [schema, Enum([Unsure])] }
            : schema;
    }

    private static IOpenApiSchema Enum(IEnumerable<string> values) => new OpenApiSchema
    {
        Type = JsonSchemaType.String,
        Enum = [.. values.Select(v => (JsonNode)JsonValue.Create(v))],
    };

    private static IOpenApiSchema Number(JsonSchemaType type, decimal? min, decimal? max) => new OpenApiSchema
    {
        Type = type,
        Minimum = min?.ToString(CultureInfo.InvariantCulture),
        Maximum = max?.ToString(CultureInfo.InvariantCulture),
    };
}
