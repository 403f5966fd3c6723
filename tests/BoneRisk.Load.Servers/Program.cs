using BoneRisk.Load.Servers;

// What the bot is compared with: `echo` is the least that a bot can do, `floor` the least that a server can do.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
switch (args)
{
    case ["echo", ..]:
        Echo.Add(builder.Services);
        await RunAsync(Echo.Map);
        return 0;
    case ["floor", ..]:
        await RunAsync(Floor.Map);
        return 0;
    default:
        await Console.Error.WriteLineAsync("The first word must be echo or floor.");
        return 2;
}

Task RunAsync(Action<WebApplication> map)
{
    var app = builder.Build();
    map(app);
    return app.RunAsync();
}
