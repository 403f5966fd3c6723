using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace BoneRisk.Bot.Page;

/// <summary>Serves the web page: <c>/</c> and the files it names under <c>/assets</c>.</summary>
internal static class PageEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps the page that the build left in <c>wwwroot</c> beside the program.</summary>
    public static IEndpointConventionBuilder MapPage(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPage(Path.Combine(AppContext.BaseDirectory, "wwwroot"));

    /// <summary>Maps the page in <paramref name="wwwroot"/>; without one there, says how to get it.</summary>
    internal static IEndpointConventionBuilder MapPage(this IEndpointRouteBuilder endpoints, string wwwroot)
    {
        var services = endpoints.ServiceProvider;
        var headers = new PageHeaders(services.GetRequiredService<IConfiguration>());
        var page = PageFiles.In(wwwroot);
        if (!page.IsBuilt)
            Log.NotBuilt(services.GetRequiredService<ILoggerFactory>().CreateLogger("BoneRisk.Bot.Page"));

        var group = endpoints.MapGroup("").ExcludeFromDescription();
        group.MapMethods("/", Methods, (HttpContext http) => Index(http, page, headers));
        group.MapMethods("/assets/{name}", Methods, (HttpContext http, string name) => Asset(http, page.Find(name)));
        return group;
    }

    private static IResult Index(HttpContext http, PageFiles page, PageHeaders headers)
    {
        headers.Apply(http.Response.Headers);
        http.Response.Headers.CacheControl = "no-cache";
        if (page.Index is { } index) return Send(index);

        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return page.Missing is { } missing ? TypedResults.PhysicalFile(missing, "text/html; charset=utf-8") : TypedResults.Empty;
    }

    private static Results<PhysicalFileHttpResult, NotFound> Asset(HttpContext http, PageFile? file)
    {
        if (file is null) return TypedResults.NotFound();

        var response = http.Response.Headers;
        response.XContentTypeOptions = "nosniff";
        response.Vary = HeaderNames.AcceptEncoding;
        // The name carries a hash of the content, so what it names never changes.
        response.CacheControl = "public, max-age=31536000, immutable";

        if (file.Choose(http.Request.GetTypedHeaders().AcceptEncoding) is not { } packed) return Send(file);
        response.ContentEncoding = packed.Encoding;
        return Send(file with { Path = packed.Path, Tag = $"{file.Tag}-{packed.Encoding}" });
    }

    private static PhysicalFileHttpResult Send(PageFile file) =>
        TypedResults.PhysicalFile(file.Path, file.ContentType, entityTag: new EntityTagHeaderValue($"\"{file.Tag}\""));
}
