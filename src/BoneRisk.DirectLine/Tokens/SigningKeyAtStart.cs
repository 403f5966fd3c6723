using Microsoft.Extensions.Hosting;

namespace BoneRisk.DirectLine;

/// <summary>
/// Reads the signing key before anybody comes: the reading holds its thread, and many who come first at once would hold
/// so many that the database's answer finds none.
/// </summary>
internal sealed class SigningKeyAtStart(TokenSigner signer) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        signer.Prepare();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
