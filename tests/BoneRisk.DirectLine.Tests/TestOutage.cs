using System.Reflection;
using BoneRisk.Storage;
using BoneRisk.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace BoneRisk.DirectLine.Tests;

/// <summary>An activity log whose database can be made to fail.</summary>
public class TestOutage : DispatchProxy
{
    private IActivityLog _log = null!;

    public bool IsDown { get; set; }

    /// <summary>Puts the log in the place of the real one, which it calls while all is well.</summary>
    public static void Register(IServiceCollection services) => services.AddSingleton(provider =>
    {
        var log = Create<IActivityLog, TestOutage>();
        ((TestOutage)(object)log)._log = ActivatorUtilities.CreateInstance<SqliteActivityLog>(provider);
        return log;
    });

    public static TestOutage Of(IActivityLog log) => (TestOutage)(object)log;

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => IsDown
        ? throw new StorageException("The database is locked by another program.")
        : targetMethod!.Invoke(_log, args);
}
