namespace BoneRisk.Bot.Content.Loading;

/// <summary>Reads <c>report.yaml</c>: words by the ids that scoring gives.</summary>
internal static class ReportReader
{
    public static ReportWords Read(YamlFile file)
    {
        var root = file.Root;
        var words = new ReportWords(
            ByDisposition.Read(root, "dispositions", map => new DispositionWords(
                map.Text("title"), map.Text("when"), map.Text("text"))),
            Instruments(root.Map("instruments")),
            Texts(root.Map("overrides")),
            Texts(root.Map("boneFactors")),
            Texts(root.Map("calciumFactors")),
            Texts(root.Map("intakeBands")),
            Texts(root.Map("nextSteps")),
            Texts(root.Map("limits")),
            Texts(root.Map("notScored")));
        root.Done();
        return words;
    }

    private static Dictionary<string, string> Texts(YamlMap map) => map.Keys.ToDictionary(id => id, map.Text);

    private static Dictionary<string, InstrumentWords> Instruments(YamlMap map) => map.Keys.ToDictionary(id => id, id =>
    {
        var tool = map.Map(id);
        var words = new InstrumentWords(tool.Text("name"), tool.Text("flagged"), tool.Text("notFlagged"));
        tool.Done();
        return words;
    });
}
