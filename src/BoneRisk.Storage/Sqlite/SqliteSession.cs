using Microsoft.Data.Sqlite;

namespace BoneRisk.Storage.Sqlite;

/// <summary>One connection with its prepared statements. Used by one caller at a time.</summary>
internal sealed class SqliteSession(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = [];

    /// <summary>False also after an error by which SQLite itself rolled back, such as a full disk.</summary>
    public bool IsInTransaction => SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0;

    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        Command(sql, parameters).ExecuteNonQuery();

    public T? Scalar<T>(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        Command(sql, parameters).ExecuteScalar() is { } value and not DBNull ? (T)value : default;

    /// <summary>Reads rows for as long as <paramref name="take"/> answers true.</summary>
    public void Read(
        string sql, Func<SqliteDataReader, bool> take, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var reader = Command(sql, parameters).ExecuteReader();
        while (reader.Read() && take(reader))
        {
        }
    }

    /// <summary>All or nothing. The write lock is taken at once, so it cannot be lost half-way.</summary>
    public void InTransaction(Action work)
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            work();
            Execute("COMMIT");
        }
        catch
        {
            if (IsInTransaction)
                Execute("ROLLBACK");
            throw;
        }
    }

    /// <summary>
    /// Folds the write-ahead log into the database and cuts it off. On a full disk it may be the log that takes the room,
    /// and nothing else would shorten it: that happens after a commit, and there is none.
    /// </summary>
    public void ShortenLog()
    {
        try
        {
            Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException)
        {
            // No room for that either; the next write that fails tries again.
        }
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
            command.Dispose();
        connection.Dispose();
    }

    private SqliteCommand Command(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (_commands.TryGetValue(sql, out var command))
        {
            // The same statement always comes with the same parameters, in the same order.
            for (var i = 0; i < parameters.Length; i++)
                command.Parameters[i].Value = parameters[i].Value ?? DBNull.Value;
            return command;
        }

        command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this assembly; values are always parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        _commands.Add(sql, command);
        return command;
    }
}
