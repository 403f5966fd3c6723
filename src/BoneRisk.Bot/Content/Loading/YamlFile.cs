using YamlDotNet.RepresentationModel;

namespace BoneRisk.Bot.Content.Loading;

/// <summary>One file being read: its name as an author knows it, and where its mistakes go.</summary>
internal sealed record YamlFile(string Name, Places Places, Mistakes Mistakes, YamlMappingNode Node)
{
    public YamlMap Root => new(this, Node, null);

    public void Mistake(YamlNode at, string what) => Mistakes.Add(Name, at.Start.Line, what);
}
