using BoneRisk.Bot.Bots;
using BoneRisk.Bot.Cards;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Bot.FollowUps;
using BoneRisk.Bot.Reading;
using BoneRisk.Bot.Replies;
using BoneRisk.Bot.Turns;
using BoneRisk.Scoring;
using BoneRisk.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BoneRisk.Bot.Hosting;

/// <summary>Everything the bot is made of. Content is read here, so that a mistake in it stops the start.</summary>
public static class BotServices
{
    /// <summary>Reads the content that travels with the bot.</summary>
    /// <exception cref="ContentException">It has mistakes.</exception>
    public static BotContent ReadContent()
    {
        var content = ContentLoader.Load(Path.Combine(AppContext.BaseDirectory, "dialogs"));
        ContentCheck.AgainstScoring(content);
        return content;
    }

    /// <param name="services">Where to add it all.</param>
    /// <param name="configuration">The settings.</param>
    /// <param name="reading">The content, perhaps still being read: who needs it waits for it.</param>
    public static void AddBoneRiskBot(this IServiceCollection services, IConfiguration configuration, Task<BotContent> reading)
    {
        services.AddSingleton(_ => Region(reading.GetAwaiter().GetResult(), configuration["Region"]));
        services.AddSingleton(provider => Filled(reading.GetAwaiter().GetResult(), provider.GetRequiredService<BotRegion>()));
        services.AddSingleton(provider => provider.GetRequiredService<BotContent>().Words);
        services.AddSingleton(_ => CardLibrary.Load(Path.Combine(AppContext.BaseDirectory, "cards")));

        services.AddUnderstanding();
        services.AddReplies();
        services.AddDialogs();
        services.AddAdapters();
        services.AddFollowUps(configuration);
    }

    private static void AddUnderstanding(this IServiceCollection services)
    {
        services.AddSingleton(provider => provider.GetRequiredService<BotContent>().CreateScanner());
        services.AddSingleton(provider => provider.GetRequiredService<BotContent>().CreateHoldReader());
        services.AddSingleton(provider => new CommandMatcher(provider.GetRequiredService<BotContent>().Commands));
        services.AddSingleton(provider => new StatementReader(provider.GetRequiredService<BotContent>().Told));
    }

    private static void AddReplies(this IServiceCollection services)
    {
        services.AddSingleton<QuestionReply>();
        services.AddSingleton<CheckReply>();
        services.AddSingleton<ReportReply>();
        services.AddSingleton<SumsReply>();
        services.AddSingleton<RedFlagReply>();
        services.AddSingleton<FaqReply>();
        services.AddSingleton<MenuReply>();
        services.AddSingleton<TriageReply>();
        services.AddSingleton<AnsweredReply>();
        services.AddSingleton<GroupReply>();
        services.AddSingleton<BoundaryReply>();
    }

    private static void AddDialogs(this IServiceCollection services)
    {
        services.AddSingleton<ConversationState>();
        services.AddSingleton<SessionAccess>();
        services.AddSingleton<AskCatalog>();
        services.AddSingleton<AnswerReader>();
        services.AddSingleton<GuessReader>();
        services.AddSingleton<AnswerWords>();
        services.AddSingleton<Walk>();
        services.AddSingleton<Asker>();
        services.AddSingleton<FaqAnswers>();
        services.AddSingleton<Assessor>();
        services.AddSingleton<ChangeRequest>();
        services.AddSingleton<ToldStore>();
        services.AddSingleton<ToldWords>();
        services.AddSingleton<ToldAnswers>();
        services.AddSingleton<OutcomeNews>();
        services.AddSingleton<CommandReader>();
        services.AddSingleton<Commands>();
        services.AddSingleton<HandoverNote>();
        services.AddSingleton<DataEraser>();
        services.AddSingleton<SafetyNet>();
        services.AddSingleton<BoundaryFinder>();
        services.AddSingleton<BoundaryGuard>();
        services.AddSingleton<MessageReader>();
        services.AddSingleton<GroupTalk>();
        services.AddSingleton<AnswerSearch>();
        // A dialog object belongs to one dialog set, so each component gets an AskDialog of its own.
        services.AddTransient<AskDialog>();
        services.AddSingleton<ConfirmDialog>();
        services.AddSingleton<TriageDialog>();
        services.AddSingleton<AssessmentDialog>();
        services.AddSingleton<MainDialog>();
        services.AddSingleton<IBot, BoneRiskBot>();
    }

    private static void AddAdapters(this IServiceCollection services)
    {
        services.AddSingleton<TurnFailure>();
        services.AddHttpContextAccessor();
        services.AddSingleton<TurnRecords>();
        services.AddSingleton<SentAnswers>();
        services.AddSingleton<AnswerBodies>();
        services.AddSingleton<Delivery>();
        // In this order: who waits for another turn is not late yet; what the gate saves is as the channel gets it.
        services.AddSingleton<IMiddleware, OneTurnAtATime>();
        services.AddSingleton<IMiddleware, WellFormed>();
        services.AddSingleton<IMiddleware, TurnDeadline>();
        services.AddSingleton<IMiddleware>(_ => new TypingWhileWorking());
        services.AddSingleton<IMiddleware, TeamsCards>();
        services.AddSingleton<IMiddleware, TurnGate>();
        services.AddSingleton<IMiddleware, TurnLocale>();
        services.AddSingleton<IMiddleware, FollowUpWatch>();
        services.AddSingleton<ChannelAdapter>();
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<ChannelAdapter>());
        services.AddHostedService<DirectLineSetUp>();
    }

    private static BotContent Filled(BotContent content, BotRegion region) =>
        content with { Words = content.Words.Filled(region.Fill) };

    private static BotRegion Region(BotContent content, string? setting)
    {
        var id = string.IsNullOrWhiteSpace(setting) ? "UK" : setting.Trim();
        return content.Regions.TryGetValue(id.ToUpperInvariant(), out var words) && Regions.TryGet(id, out var scoring)
            ? new BotRegion(words, scoring)
            : throw new SettingException(
                $"Region is '{id}'; it must be one of {string.Join(", ", content.Regions.Keys)}.");
    }
}
