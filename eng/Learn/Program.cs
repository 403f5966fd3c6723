using BoneRisk.Bot.Content;
using BoneRisk.Bot.Content.Loading;

// Run by the build: learns from the content (first argument, the folder dialogs), so that no start has to, and writes
// down what was learnt (second argument).
try
{
    var learnt = Learnt.From(ContentLoader.Read(args[0]));
    using var to = File.Create(args[1]);
    LearntReader.Write(args[0], learnt, to);
    return 0;
}
catch (ContentException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
