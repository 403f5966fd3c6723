using BoneRisk.Bot.Content.Loading;

namespace BoneRisk.Bot.Content;

/// <summary>Reads <c>dialogs/</c> once at start and checks all of it, so that no mistake waits for a patient.</summary>
public static class ContentLoader
{
    /// <summary>
    /// The content with what was learnt from it, without the examples. What the build read, checked and learnt is taken as
    /// long as it is of these very files; else they are read, checked and learnt from now.
    /// </summary>
    /// <param name="folder">The folder <c>dialogs</c>.</param>
    /// <exception cref="ContentException">All mistakes found, each with file and line.</exception>
    public static BotContent Load(string folder)
    {
        // Side by side: most of the learnt can be taken before the content is there.
        var reading = Task.Run(() => ReadContent.Read(folder) ?? Read(folder));
        var learnt = LearntReader.Read(folder, () => reading.GetAwaiter().GetResult().FaqLanguage);
        var content = reading.GetAwaiter().GetResult();
        return content.WithoutExamples() with { Learnt = learnt ?? Learnt.From(Read(folder)) };
    }

    /// <summary>Reads and checks every file of the folder. Nothing is learnt from them yet.</summary>
    /// <param name="folder">The folder <c>dialogs</c>.</param>
    /// <exception cref="ContentException">All mistakes found, each with file and line.</exception>
    public static BotContent Read(string folder)
    {
        var mistakes = new Mistakes();
        var files = new ContentFolder(folder, mistakes);

        var book = RedFlagBookReader.Read(files.Open("red-flag-words.yaml"));
        var redFlags = RedFlagsReader.Read(files.Open("redflags.yaml", Places.Region), book.Phrases);
        var questions = QuestionsReader.Read(files.Open("assessment.yaml"), redFlags);
        var boundaries = BoundariesReader.Read(files.Open("boundaries.yaml", Places.Region));
        var content = new BotContent(
            questions,
            QuestionsReader.Read(files.Open("flow.yaml", Places.Region), redFlags),
            redFlags,
            book,
            TopicsReader.Read(files.OpenAll("faq")),
            FaqLanguageReader.Read(files.Open("faq-words.yaml"), files.Open("out-of-scope.yaml")),
            ReportReader.Read(files.Open("report.yaml", Places.Region)),
            TriageReader.Read(files.Open("triage.yaml", Places.Region), redFlags),
            RegionsReader.Read(files.Open("regions.yaml")),
            CommandsReader.Read(files.Open("commands.yaml")),
            ToldReader.Read(files.Open("told.yaml"), questions),
            boundaries with { Examples = ExamplesReader.Read(folder, "boundary-examples.txt", [.. boundaries.Replies.Select(b => b.Category)], mistakes) },
            LanguagesReader.Read(files.Open("languages.yaml", Places.Region)),
            WordsReader.Read(files.Open("words.yaml", Places.Any)))
        {
            RedFlagExamples = ExamplesReader.Read(folder, "red-flag-examples.txt", [.. redFlags.Select(f => f.Id)], mistakes),
        };

        mistakes.ThrowIfAny();
        return content;
    }
}
