using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BoneRisk.Load.Servers;

internal sealed class EchoBot : ActivityHandler
{
    protected override async Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var text = $"Echo: {turnContext.Activity.Text}";
        await turnContext.SendActivityAsync(MessageFactory.Text(text, text), cancellationToken);
    }
}
