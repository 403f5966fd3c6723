using System.Text.Json.Nodes;
using BoneRisk.Bot.Cards;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Understanding;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Replies;

/// <summary>An answer with its source, or an honest "I have no answer to that" with the nearest topics.</summary>
public sealed class FaqReply(BotContent content, CardLibrary cards)
{
    private const int MostRelated = 3;

    private readonly Dictionary<string, Topic> _topics = content.Topics.ToDictionary(t => t.Id);

    public Topic? Find(string? id) => id is null ? null : _topics.GetValueOrDefault(id);

    /// <param name="score">How sure the search was, 0 to 1; 1 when the person picked the topic.</param>
    public IMessageActivity Answer(Topic topic, double score, Session session) =>
        Answer(topic, score, TopicButtons(topic.Related.Take(MostRelated), session));

    /// <summary>The answer without buttons: a card to put into a chat that the bot is no part of.</summary>
    public IMessageActivity Share(Topic topic, double score) => Answer(topic, score, []);

    /// <param name="near">Nearest topics, best first; may be empty.</param>
    /// <param name="sure">Whether they are near enough to ask "did you mean".</param>
    public IMessageActivity Miss(IReadOnlyList<RankedTopic> near, bool sure, Session session)
    {
        var topics = near.Select(t => t.Topic).Where(_topics.ContainsKey).Take(MostRelated).ToList();
        var words = content.Words;
        var title = words[sure ? "faq.didYouMean" : "faq.miss"];
        var titles = topics.Select(t => _topics[t].Title);
        var text = Reply.Lines([title, .. titles, words["faq.missNext"]]);
        var card = cards.Attach("faq-miss", new JsonObject
        {
            ["title"] = title,
            ["next"] = words["faq.missNext"],
            ["speak"] = text,
            ["topics"] = TopicButtons(topics, session),
        });
        var value = Reply.Kind("faqMiss");
        value["suggestions"] = Reply.List(topics);
        return Reply.Create(value, text, card);
    }

    private IMessageActivity Answer(Topic topic, double score, JsonArray related)
    {
        var words = content.Words;
        var source = words.Say(
            "faq.source", ("source", topic.Source), ("evidence", words[$"evidence.{topic.Evidence}"]),
            ("reviewed", topic.Reviewed.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)));
        var text = Reply.Lines(topic.Title, topic.Answer, topic.Next, source, words["faq.notDiagnosis"]);
        var card = cards.Attach("faq", new JsonObject
        {
            ["title"] = topic.Title,
            ["answer"] = topic.Answer,
            ["next"] = topic.Next,
            ["source"] = source,
            ["limit"] = words["faq.notDiagnosis"],
            ["speak"] = text,
            ["related"] = related,
        });
        var value = Reply.Kind("faq");
        value["topic"] = topic.Id;
        value["score"] = double.Round(score, 3);
        return Reply.Create(value, text, card);
    }

    private JsonArray TopicButtons(IEnumerable<string> topics, Session session)
    {
        var buttons = Buttons.For("faq", session);
        return new([.. topics.Select(t => (JsonNode?)buttons.Command(_topics[t].Title, "topic", t))]);
    }
}
