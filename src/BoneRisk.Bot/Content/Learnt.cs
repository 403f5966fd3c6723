using System.Text;
using BoneRisk.Scoring;
using BoneRisk.Understanding;

namespace BoneRisk.Bot.Content;

/// <summary>What was learnt from the example messages and from all other wordings of the content.</summary>
/// <param name="RedFlags">Notices warning signs.</param>
/// <param name="Boundaries">Notices what the bot must not answer.</param>
/// <param name="Faq">Finds the answer to a question.</param>
public sealed record Learnt(RedFlagSense RedFlags, ExampleSense Boundaries, FaqSearch Faq)
{
    /// <summary>Messages of these may well tell of a warning sign too.</summary>
    private static readonly string[] NotHarmless = ["overdose", "child", "pregnancy", "abuse", "selfHarm"];

    /// <summary>Learns; takes some seconds.</summary>
    public static Learnt From(BotContent content)
    {
        List<LabelledText> elsewhere = [.. Elsewhere(content).Select(text => new LabelledText(text, null))];
        var harmless = content.Boundaries.Examples.Where(e => !NotHarmless.Contains(e.Label)).Select(e => e with { Label = null });
        var others = content.RedFlagExamples.Select(e => e with { Label = null });
        return new(
            RedFlagSense.Learn([.. content.RedFlagExamples, .. harmless, .. elsewhere], BoneRisk.Scoring.RedFlags.IsEmergency),
            new([.. content.Boundaries.Examples, .. others, .. elsewhere], _ => BoundaryScanner.Group),
            FaqIndex.Build(content));
    }

    /// <summary>Takes what was written.</summary>
    /// <param name="from">Where it was written.</param>
    /// <param name="language">What is known of the subject, as it was when this was learnt; asked for last.</param>
    public static Learnt Read(Stream from, Func<FaqLanguage> language)
    {
        using var reader = new BinaryReader(from, Encoding.UTF8, leaveOpen: true);
        return new(RedFlagSense.Read(reader), new(reader), new(reader, language()));
    }

    /// <summary>Writes down what was learnt.</summary>
    public void Write(Stream to)
    {
        using var writer = new BinaryWriter(to, Encoding.UTF8, leaveOpen: true);
        RedFlags.Write(writer);
        Boundaries.Write(writer);
        Faq.Write(writer);
    }

    /// <summary>What the FAQ answers, what the questions offer, what calls a command, and what is nobody's.</summary>
    private static IEnumerable<string> Elsewhere(BotContent content) =>
    [
        .. content.Topics.SelectMany(t => t.Paraphrases.Append(t.Title)),
        .. content.Questions.Where(q => q.Id != QuestionIds.Symptoms).SelectMany(q => q.Choices).SelectMany(c => c.Synonyms.Append(c.Label)),
        .. content.FaqLanguage.OutOfScope,
    ];
}
