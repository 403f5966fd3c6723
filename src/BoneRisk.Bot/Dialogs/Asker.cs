using BoneRisk.Bot.Content;
using BoneRisk.Bot.Replies;
using Microsoft.Bot.Builder;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Sends a question in the form that it has.</summary>
public sealed class Asker(
    BotContent content, Walk walk, SessionAccess sessions, QuestionReply questions, CheckReply check)
{
    public async Task AskAsync(
        ITurnContext turn, Question question, string? note, bool brief, CancellationToken cancellationToken)
    {
        var session = await sessions.GetAsync(turn, cancellationToken);
        (int, int)? progress = content.Questions.Contains(question) ? walk.Progress(question, session)
            : TriageQuestions.Asks(question.Id) ? TriageQuestions.Progress(content, session)
            : null;
        var reply = question.Id == "check"
            ? check.Create(session, note)
            : questions.Create(question, session, progress, note, brief);
        await turn.SendActivityAsync(reply, cancellationToken);
    }
}
