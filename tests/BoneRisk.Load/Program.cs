using BoneRisk.Load;
using BoneRisk.Load.Running;

try
{
    var options = new Options(args);
    switch (options.Mode)
    {
        case "expectReplies" or "directline" or "echo" or "sockets":
            var result = await new Run(options).ExecuteAsync();
            Console.WriteLine(result.ToJson());
            return result is { Mismatches: 0, Errors: 0 } ? 0 : 1;
        case "fill":
            await new Run(options).FillAsync();
            return 0;
        default:
            throw new LoadException("The first word must be expectReplies, directline, echo, sockets or fill; see the README beside this project.");
    }
}
catch (LoadException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 2;
}
