using System.Security.Cryptography;

namespace BoneRisk.Storage.Postgres;

/// <summary>Secrets in the database: whoever can read it can read them, as they can the conversations.</summary>
public sealed class PostgresSecretStore(PostgresDatabase database) : ISecretStore
{
    /// <inheritdoc/>
    public byte[] GetOrCreate(string name, int length) => GetOrCreateAsync(name, length).GetAwaiter().GetResult();

    private async Task<byte[]> GetOrCreateAsync(string name, int length)
    {
        await database.WriteAsync(
            batch => batch.With(
                "INSERT INTO secrets (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING",
                name, RandomNumberGenerator.GetBytes(length)),
            CancellationToken.None);
        var found = await database.RunAsync(
            connection => connection.QueryAsync(
                "SELECT value FROM secrets WHERE name = $1", [name], row => row.GetFieldValue<byte[]>(0),
                CancellationToken.None),
            CancellationToken.None);
        return found[0];
    }
}
