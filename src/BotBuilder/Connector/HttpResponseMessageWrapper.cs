using System.Net;

namespace Microsoft.Rest;

/// <summary>What a service answered, kept after the answer itself is gone.</summary>
public class HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string? content)
{
    public string? Content { get; } = content;
    public string? ReasonPhrase { get; } = httpResponse.ReasonPhrase;
    public HttpStatusCode StatusCode { get; } = httpResponse.StatusCode;
}
