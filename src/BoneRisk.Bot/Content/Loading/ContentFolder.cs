using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BoneRisk.Bot.Content.Loading;

/// <summary>Opens the files of <c>dialogs/</c>; one that is missing or no YAML is a mistake like any other.</summary>
internal sealed class ContentFolder(string folder, Mistakes mistakes)
{
    private readonly string _name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));

    public YamlFile Open(string path, Places? places = null)
    {
        var name = $"{_name}/{path}";
        return new(name, places ?? Places.None, mistakes, Parse(name, Path.Combine(folder, path)));
    }

    /// <summary>Every YAML file of a folder inside, by name.</summary>
    public IReadOnlyList<YamlFile> OpenAll(string inside)
    {
        var path = Path.Combine(folder, inside);
        var files = Directory.Exists(path)
            ? Directory.GetFiles(path, "*.yaml").Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList()
            : [];
        if (files.Count == 0)
        {
            mistakes.Add($"{_name}/{inside}", 0, "there is no .yaml file here");
        }

        return [.. files.Select(file => Open($"{inside}/{file}"))];
    }

    private YamlMappingNode Parse(string name, string path)
    {
        if (!File.Exists(path))
        {
            mistakes.Add(name, 0, "the file is missing");
            return [];
        }

        try
        {
            using var reader = File.OpenText(path);
            var yaml = new YamlStream();
            yaml.Load(reader);
            if (yaml.Documents.Count == 1 && yaml.Documents[0].RootNode is YamlMappingNode root)
            {
                return root;
            }

            mistakes.Add(name, 1, "the file should be one list of keys");
        }
        catch (YamlException problem)
        {
            mistakes.Add(name, problem.Start.Line, $"not readable as YAML: {problem.Message}");
        }

        return [];
    }
}
