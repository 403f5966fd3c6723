using BoneRisk.Bot.Cards;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Bot.Replies;
using BoneRisk.Scoring;
using Microsoft.Bot.Schema;

namespace BoneRisk.Benchmarks.Turns;

/// <summary>The question about neck surgery, half-way through the assessment, with the content that is shipped.</summary>
internal sealed class QuestionOfThePage
{
    private readonly Question _question;
    private readonly QuestionReply _reply;
    private readonly Session _session = HalfWay.Session();

    public QuestionOfThePage()
    {
        var content = ContentLoader.Load(Path.Combine(AppContext.BaseDirectory, "dialogs"));
        var region = new BotRegion(content.Regions["UK"], Regions.UK);
        _question = content.Questions.First(q => q.Id == "neckSurgery");
        Cards = CardLibrary.Load(Path.Combine(AppContext.BaseDirectory, "cards"));
        _reply = new(Cards, content.Words.Filled(region.Fill), region);
    }

    public CardLibrary Cards { get; }

    public IMessageActivity Create() => _reply.Create(_question, _session, (18, 21));
}
