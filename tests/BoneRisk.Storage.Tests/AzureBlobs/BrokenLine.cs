namespace BoneRisk.Storage.Tests.AzureBlobs;

/// <summary>The line to the account: lets some requests through, and then breaks.</summary>
internal sealed class BrokenLine : DelegatingHandler
{
    public BrokenLine()
        : base(new SocketsHttpHandler())
    {
    }

    /// <summary>Which requests arrive, counted from 1.</summary>
    public Func<int, bool> Arrives { get; init; } = _ => true;

    /// <summary>Of which requests the answer comes back.</summary>
    public Func<int, bool> Answers { get; init; } = _ => true;

    public int Requests { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var number = ++Requests;
        if (!Arrives(number))
            throw new HttpRequestException("The request did not arrive.");
        var answer = await base.SendAsync(request, cancellationToken);
        if (Answers(number))
            return answer;
        answer.Dispose();
        throw new HttpRequestException("The answer did not arrive.");
    }
}
