using System.Text.RegularExpressions;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace BoneRisk.Storage.AzureBlobs;

/// <summary>The container that holds bot state. Whatever goes wrong with it is a <see cref="StorageException"/>.</summary>
public sealed partial class AzureBlobContainer
{
    // A turn has twelve seconds, reads once and saves once.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly BlobContainerClient _client;

    /// <summary>A container that is not asked for anything yet.</summary>
    /// <param name="connectionString">As Azure Storage has it, with an account key or a shared access signature.</param>
    /// <param name="container">The container's name.</param>
    /// <exception cref="StorageException">One of them is not valid.</exception>
    public AzureBlobContainer(string connectionString, string container)
        : this(connectionString, container, _ => { })
    {
    }

    internal AzureBlobContainer(string connectionString, string container, Action<BlobClientOptions> configure)
    {
        if (!ContainerName().IsMatch(container))
        {
            throw new StorageException(
                $"Storage:Container is '{container}'; it must be 3 to 63 small letters, digits and single hyphens.");
        }

        var options = new BlobClientOptions();
        options.Retry.MaxRetries = 2;
        options.Retry.Delay = TimeSpan.FromMilliseconds(100);
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(500);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(2);
        configure(options);
        try
        {
            _client = new BlobContainerClient(connectionString, container, options);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException)
        {
            // Without what the client says: it may quote the string, and that holds a key.
            throw new StorageException(
                "Storage:ConnectionString is not a connection string of Azure Storage, such as " +
                "'DefaultEndpointsProtocol=https;AccountName=…;AccountKey=…;EndpointSuffix=core.windows.net'.");
        }
    }

    private string Account => $"The storage account at '{_client.Uri.Authority}'";

    /// <summary>Creates the container where it is missing. Harmless when it is there, or others create it meanwhile.</summary>
    /// <exception cref="StorageException">The account cannot be reached, or refuses us.</exception>
    public Task OpenAsync(CancellationToken cancellationToken = default) => RunAsync(
        async stop =>
        {
            try
            {
                // Asked first, because a signature for this container alone may list it but not create it.
                await foreach (var page in Find(BlobNames.States, stop).AsPages(pageSizeHint: 1))
                    break;
            }
            catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.ContainerNotFound)
            {
                await _client.CreateIfNotExistsAsync(cancellationToken: stop);
            }

            return true;
        },
        cancellationToken);

    internal BlobClient Blob(string name) => _client.GetBlobClient(name);

    /// <summary>The blobs whose names begin so, with their metadata.</summary>
    internal AsyncPageable<BlobItem> Find(string prefix, CancellationToken cancellationToken = default) =>
        _client.GetBlobsAsync(BlobTraits.Metadata, BlobStates.None, prefix, cancellationToken);

    /// <summary>Runs what a turn waits for: a few seconds at most, retries included.</summary>
    internal async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        return await GuardAsync(() => work(patience.Token), cancellationToken);
    }

    /// <summary>Runs what nobody waits for.</summary>
    internal async Task<T> GuardAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (IsFailure(e))
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new StorageException(Explain(e), e);
        }
    }

    /// <summary>Also what the client says after its last retry, and when its time is up.</summary>
    private static bool IsFailure(Exception e) =>
        e is RequestFailedException or AggregateException or OperationCanceledException or IOException;

    private string Explain(Exception e) => e switch
    {
        AggregateException { InnerExceptions: [.., var last] } => Explain(last),
        RequestFailedException { Status: 401 or 403 } refused =>
            $"{Account} refuses the key or signature of Storage:ConnectionString ({refused.ErrorCode}).",
        RequestFailedException { Status: > 0 } failed =>
            $"{Account} answered {failed.Status} ({failed.ErrorCode}) for the container '{_client.Name}'.",
        _ => $"{Account} cannot be reached.",
    };

    [GeneratedRegex("^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex ContainerName();
}
