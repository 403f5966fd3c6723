using BoneRisk.Bot.Content.Loading;

namespace BoneRisk.Bot.Content;

/// <summary>Reads <c>dialogs/</c> once at start and checks all of it, so that no mistake waits for a patient.</summary>
public static class ContentLoader
{
    /// <summary>Reads and checks every file of the folder.</summary>
    /// <param name="folder">The folder <c>dialogs</c>.</param>
    /// <exception cref="ContentException">All mistakes found, each with file and line.</exception>
    public static BotContent Load(string folder)
    {
        var mistakes = new Mistakes();
        var files = new ContentFolder(folder, mistakes);

        var redFlags = RedFlagsReader.Read(files.Open("redflags.yaml", Places.Region));
        var content = new BotContent(
            QuestionsReader.Read(files.Open("assessment.yaml"), redFlags),
            QuestionsReader.Read(files.Open("flow.yaml", Places.Region), redFlags),
            redFlags,
            TopicsReader.Read(files.OpenAll("faq")),
            FaqLanguageReader.Read(files.Open("faq-words.yaml"), files.Open("out-of-scope.yaml")),
            ReportReader.Read(files.Open("report.yaml", Places.Region)),
            TriageReader.Read(files.Open("triage.yaml", Places.Region), redFlags),
            RegionsReader.Read(files.Open("regions.yaml")),
            CommandsReader.Read(files.Open("commands.yaml")),
            BoundariesReader.Read(files.Open("boundaries.yaml", Places.Region), files.Open("boundary-examples.yaml", Places.Any)),
            LanguagesReader.Read(files.Open("languages.yaml", Places.Region)),
            WordsReader.Read(files.Open("words.yaml", Places.Any)));

        mistakes.ThrowIfAny();
        return content;
    }
}
