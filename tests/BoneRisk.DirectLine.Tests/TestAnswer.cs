using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace BoneRisk.DirectLine.Tests;

internal sealed record TestAnswer(HttpStatusCode Status, JsonNode? Body, HttpResponseHeaders Headers)
{
    public int Code => (int)Status;

    public string? Error => (string?)Body?["error"]?["code"];

    public string? Watermark => (string?)Body?["watermark"];

    public JsonNode[] Activities => [.. Body?["activities"]?.AsArray().Select(activity => activity!) ?? []];

    public string?[] Texts => [.. Activities.Select(activity => (string?)activity["text"])];
}
