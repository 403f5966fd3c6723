using System.Net.Sockets;
using System.Security.Authentication;
using Npgsql;

namespace BoneRisk.Storage.Postgres;

/// <summary>Says in one sentence what is wrong with the database; no secret, and nothing that a person said.</summary>
internal sealed class PostgresFaults(string name)
{
    public static bool IsOne(Exception e) =>
        e is NpgsqlException or SocketException or IOException or TimeoutException or AuthenticationException;

    public string Explain(Exception e) => e switch
    {
        PostgresException { SqlState: [.. var kind, _, _, _] } refused => kind switch
        {
            "28" => $"The PostgreSQL database '{name}' refused to let us in: {refused.MessageText}.",
            "3D" => $"The PostgreSQL database '{name}' is not there: {refused.MessageText}.",
            "42" => $"The PostgreSQL database '{name}' does not allow what is needed: {refused.MessageText}.",
            "25" => $"The PostgreSQL database '{name}' takes no writes: {refused.MessageText}.",
            "57" or "08" => $"The PostgreSQL database '{name}' is going away or coming up: {refused.MessageText}.",
            "53" => refused.SqlState == PostgresErrorCodes.DiskFull
                ? $"There is no room left on the disk of the PostgreSQL database '{name}'."
                : $"The PostgreSQL database '{name}' has too much to do: {refused.MessageText}.",
            // Other messages can quote what was to be stored.
            _ => $"The PostgreSQL database '{name}' failed with error {refused.SqlState}.",
        },
        { InnerException: TimeoutException } or TimeoutException =>
            $"The PostgreSQL database '{name}' did not answer in time.",
        { InnerException: SocketException or IOException or AuthenticationException } =>
            $"The PostgreSQL database '{name}' cannot be reached: {e.InnerException.Message}",
        _ => $"The PostgreSQL database '{name}' cannot be used: {e.Message}",
    };
}
