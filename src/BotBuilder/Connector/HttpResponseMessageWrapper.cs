using System.Net;

namespace Microsoft.Rest;

/// <summary>What is left of an HTTP response once it is disposed.</summary>
public class HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string content)
{
    public HttpStatusCode StatusCode { get; } = httpResponse.StatusCode;
    public string Content { get; } = content;
}
