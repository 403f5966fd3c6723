using BoneRisk.Understanding;

namespace BoneRisk.Bot.Tests.Content.Faq;

/// <summary>Counts what a search made of some questions.</summary>
internal sealed class FaqTally
{
    public int All { get; private set; }

    public int Right { get; private set; }

    public int Wrong { get; private set; }

    public int Suggested { get; private set; }

    public int First { get; private set; }

    public int FirstThree { get; private set; }

    public int Missed => All - Right - Wrong - Suggested;

    public int Answered => Right + Wrong;

    public void Add(FaqQuestion question, FaqResult found)
    {
        var place = found.Topics.ToList().FindIndex(t => t.Topic == question.Topic);
        All++;
        First += place == 0 ? 1 : 0;
        FirstThree += place >= 0 ? 1 : 0;
        Suggested += found.Outcome == FaqOutcome.Suggest ? 1 : 0;
        Right += found.Outcome == FaqOutcome.Answer && place == 0 ? 1 : 0;
        Wrong += found.Outcome == FaqOutcome.Answer && place != 0 ? 1 : 0;
        if (found.Outcome == FaqOutcome.Answer && place != 0)
            Write($"answered wrongly: {question.Text} ({question.Topic ?? "elsewhere"}) -> {found.Topics[0]}");
    }

    public void Report(string name) => Write(
        $"{name}: {All} asked, {Right} answered right, {Wrong} answered wrong, {Suggested} suggested, {Missed} missed; right first {First}, in first three {FirstThree}");

    private static void Write(string line) => TestContext.Current.TestOutputHelper?.WriteLine(line);
}
