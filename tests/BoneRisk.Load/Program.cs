using BoneRisk.Load;
using BoneRisk.Load.Running;

try
{
    var options = new Options(args);
    switch (options.Mode)
    {
        case "expectReplies" or "echo":
            var result = await new Run(options).ExecuteAsync();
            Console.WriteLine(result.ToJson());
            return result is { Mismatches: 0, Errors: 0 } ? 0 : 1;
        default:
            throw new LoadException("The first word must be expectReplies or echo.");
    }
}
catch (LoadException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 2;
}
