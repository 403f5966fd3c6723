namespace BoneRisk.Bot.Page;

/// <summary>What the browser may do on this page: talk to this host, and nothing else.</summary>
internal sealed class PageHeaders(IConfiguration configuration)
{
    // Web Chat adds its styles through empty style elements and CSSOM; the hash is that of an empty element.
    private readonly string _policy = string.Join("; ",
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "form-action 'none'",
        "img-src 'self' blob: data:",
        "script-src 'self'",
        "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
        $"frame-ancestors {configuration["Page:FrameAncestors"] ?? "'self'"}");

    public void Apply(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = _policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }
}
