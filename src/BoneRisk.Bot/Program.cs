using BoneRisk.Bot.Api;
using BoneRisk.Bot.Hosting;
using BoneRisk.Bot.Hosting.Access;
using BoneRisk.Bot.Page;
using BoneRisk.DirectLine;
using BoneRisk.Storage;

try
{
    // Content is read while the host is being built: on two cores neither waits for the other.
    var reading = Task.Run(BotServices.ReadContent);

    // Content travels with the binaries, so the bot runs from any folder.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions
    {
        Args = args,
        ContentRootPath = AppContext.BaseDirectory,
    });
    builder.WebHost.UseSetting(WebHostDefaults.PreventHostingStartupKey, "true");
    builder.AddDefaults();

    builder.Services.AddBoneRiskStorage(builder.Configuration);
    builder.Services.AddDirectLine(builder.Configuration);
    builder.Services.AddBoneRiskBot(builder.Configuration, reading);
    builder.Services.AddBoneRiskApi();
    builder.AddChannels();

    await using var app = builder.Build();
    var making = app.MakeBot();
    app.UseWebSockets();
    app.UseStatusCodePages();
    app.MapBot("/api/messages");
    app.MapDirectLine();
    app.MapBoneRiskApi();
    app.MapPage();
    app.MapTopicPages();
    app.SayWhatIsOpen();
    await app.StartAsync();
    await making;
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception e) when (StartFault.Explain(e) is { } line)
{
    await Console.Error.WriteLineAsync(line);
    return 1;
}

/// <summary>The host's entry point; named so that tests can start it.</summary>
public partial class Program;
