using System.Security.Cryptography;

namespace BoneRisk.Storage.Sqlite;

/// <summary>Secrets in the database: whoever can read the file can read them, as they can the conversations.</summary>
public sealed class SqliteSecretStore(SqliteDatabase database) : ISecretStore
{
    /// <inheritdoc/>
    public byte[] GetOrCreate(string name, int length) => database.Write(session =>
    {
        session.Execute(
            "INSERT INTO secrets (name, value) VALUES ($name, $value) ON CONFLICT (name) DO NOTHING",
            ("$name", name), ("$value", RandomNumberGenerator.GetBytes(length)));
        return session.Scalar<byte[]>("SELECT value FROM secrets WHERE name = $name", ("$name", name))!;
    });
}
