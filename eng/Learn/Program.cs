using BoneRisk.Bot.Content;
using BoneRisk.Bot.Content.Loading;

// Run by the build: reads the content (first argument, the folder dialogs), checks it and learns from it, so that no start
// has to, and writes down what was read and learnt (second argument, a folder).
try
{
    var content = ContentLoader.Read(args[0]);
    using (var to = File.Create(Path.Combine(args[1], ReadContent.FileName)))
        ReadContent.Write(args[0], content, to);
    using (var to = File.Create(Path.Combine(args[1], LearntReader.FileName)))
        LearntReader.Write(args[0], Learnt.From(content), to);
    return 0;
}
catch (ContentException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
