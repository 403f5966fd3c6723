using System.Collections.Frozen;
using BoneRisk.Bot.Content;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Every question the bot can put, by id: the assessment's, the front desk's, and its own (consent, menu …).</summary>
public sealed class AskCatalog
{
    private readonly FrozenDictionary<string, Question> _questions;

    public AskCatalog(BotContent content) =>
        _questions = content.Questions
            .Concat(content.Flow)
            .Concat(TriageQuestions.From(content))
            .ToFrozenDictionary(q => q.Id);

    public IEnumerable<Question> All => _questions.Values;

    public Question this[string id] => _questions[id];

    public Question? Find(string? id) => id is null ? null : _questions.GetValueOrDefault(id);
}
