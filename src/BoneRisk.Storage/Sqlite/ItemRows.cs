namespace BoneRisk.Storage.Sqlite;

/// <summary>The rows of bot state. A version is the time of creation, counted up: no version ever comes again.</summary>
internal static class ItemRows
{
    /// <summary>Writes whatever is there now; returns the new version.</summary>
    public static long Put(SqliteSession session, string key, string json, long now) => session.Scalar<long>(
        """
        INSERT INTO items (key, json, version, created, touched) VALUES ($key, $json, $now, $now, $now)
        ON CONFLICT (key) DO UPDATE SET json = excluded.json, version = version + 1, touched = excluded.touched
        RETURNING version
        """,
        ("$key", key), ("$json", json), ("$now", now));

    /// <summary>Writes if the version is still the one that was read; false, and nothing is written, if not.</summary>
    public static bool Replace(SqliteSession session, string key, string json, long version, long now) => session.Execute(
        "UPDATE items SET json = $json, version = version + 1, touched = $now WHERE key = $key AND version = $version",
        ("$json", json), ("$now", now), ("$key", key), ("$version", version)) == 1;
}
