using Npgsql;
using NpgsqlTypes;

namespace BoneRisk.Storage.Postgres;

/// <summary>Statements with their values, in a few words.</summary>
internal static class PostgresCommands
{
    /// <summary>Adds a statement with values for $1, $2, …; null is a text that is not there.</summary>
    public static NpgsqlBatch With(this NpgsqlBatch batch, string sql, params ReadOnlySpan<object?> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(Parameter(value));
        batch.BatchCommands.Add(command);
        return batch;
    }

    /// <summary>The rows of one statement.</summary>
    public static async Task<List<T>> QueryAsync<T>(
        this NpgsqlConnection connection, string sql, object?[] values, Func<NpgsqlDataReader, T> read,
        CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection).With(sql, values);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
            rows.Add(read(reader));
        return rows;
    }

    /// <summary>The text of a column that may have none.</summary>
    public static string? TextOrNull(this NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>A time, stored as Unix milliseconds.</summary>
    public static DateTimeOffset Time(this NpgsqlDataReader row, int column) =>
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    /// <summary>PostgreSQL keeps any character but U+0000, which a name may hold; its picture stands in for it.</summary>
    public static string Storable(string text) => text.Contains('\0') ? text.Replace('\0', '␀') : text;

    private static NpgsqlParameter Parameter(object? value) => value switch
    {
        null => new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Text, Value = DBNull.Value },
        string text => new NpgsqlParameter<string> { NpgsqlDbType = NpgsqlDbType.Text, TypedValue = Storable(text) },
        string[] texts => new NpgsqlParameter<string[]> { TypedValue = Array.ConvertAll(texts, Storable) },
        long number => new NpgsqlParameter<long> { NpgsqlDbType = NpgsqlDbType.Bigint, TypedValue = number },
        _ => new NpgsqlParameter { Value = value },
    };
}
