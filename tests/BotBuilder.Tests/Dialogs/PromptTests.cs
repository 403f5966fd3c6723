using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs;

public class PromptTests
{
    private static readonly PromptOptions Colours = new()
    {
        Prompt = MessageFactory.Text("Colour?"),
        RetryPrompt = MessageFactory.Text("Which one?"),
        Choices = [new Choice("red") { Synonyms = ["crimson"] }, new Choice("green"), new Choice("light blue")],
    };

    [Fact]
    public async Task A_validator_counts_attempts_and_the_retry_is_worded_anew()
    {
        var attempts = new List<int>();
        var prompt = new NumberPrompt<int>("age", (context, _) =>
        {
            attempts.Add(context.AttemptCount);
            return Task.FromResult(context.Recognized.Succeeded && context.Recognized.Value is >= 18 and <= 110);
        });
        var options = new PromptOptions
        {
            Prompt = MessageFactory.Text("Age?"),
            RetryPrompt = MessageFactory.Text("18 to 110, please."),
        };

        await DialogBot.Talk(DialogBot.Ask(prompt, options))
            .Test("hi", "Age?")
            .Test("old", "18 to 110, please.")
            .Test("7", "18 to 110, please.")
            .Test("I am seventy-two", "got 72")
            .StartTestAsync();
        Assert.Equal([1, 2, 3], attempts);
    }

    [Fact]
    public async Task A_validator_may_speak_for_itself()
    {
        var prompt = new TextPrompt("x", async (context, token) =>
        {
            await context.Context.SendActivityAsync("No.", cancellationToken: token);
            return false;
        });
        await DialogBot.Talk(DialogBot.Ask(prompt, new PromptOptions { Prompt = MessageFactory.Text("Well?") }))
            .Test("hi", "Well?").Test("a", "No.").AssertNoReply().StartTestAsync();
    }

    [Fact]
    public async Task A_card_submit_without_text_is_asked_again()
    {
        var submit = new Activity(ActivityTypes.Message) { Value = new { x = 1 } };
        await DialogBot.Talk(DialogBot.Ask(new TextPrompt("x"), new PromptOptions { Prompt = MessageFactory.Text("Well?") }))
            .Test("hi", "Well?").Send(submit).AssertReply("Well?").Test("ok", "got ok").StartTestAsync();
    }

    [Theory]
    [InlineData("red", "red")]
    [InlineData("the CRIMSON one", "red")]
    [InlineData("a light kind of blue", "light blue")]
    [InlineData("2", "green")]
    [InlineData("the second", "green")]
    [InlineData("last one", "light blue")]
    public async Task A_choice_is_found_by_words_or_by_position(string said, string found) =>
        await DialogBot.Talk(DialogBot.Ask(new ChoicePrompt("c"), Colours))
            .Send("hi").AssertReply(_ => { }).Test(said, $"got {found}").StartTestAsync();

    [Fact]
    public async Task Numbers_mean_nothing_where_that_is_wanted()
    {
        var prompt = new ChoicePrompt("c")
        {
            RecognizerOptions = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false },
            Style = ListStyle.None,
        };
        await DialogBot.Talk(DialogBot.Ask(prompt, Colours))
            .Test("hi", "Colour?").Test("2", "Which one?").Test("the first", "Which one?").Test("green", "got green")
            .StartTestAsync();
    }

    [Fact]
    public async Task Choices_are_written_out_or_buttons_as_the_channel_can()
    {
        await DialogBot.Talk(DialogBot.Ask(new ChoicePrompt("c"), Colours))
            .Test("hi", "Colour? (1) red, (2) green, or (3) light blue").StartTestAsync();

        var buttons = ChoiceFactory.ForChannel("webchat", Colours.Choices!, "Colour?");
        Assert.Equal(["red", "green", "light blue"], buttons.SuggestedActions!.Actions!.Select(action => action.Value));
        var card = ChoiceFactory.ForChannel("msteams", Colours.Choices!, "Colour?");
        Assert.Equal(HeroCard.ContentType, card.Attachments!.Single().ContentType);
        Assert.Equal("Colour?\n\n   1. red\n   2. green", ChoiceFactory.List(["red", "green"], "Colour?").Text);
    }

    [Fact]
    public async Task A_prompt_is_not_marked_by_the_turn_that_asked_it()
    {
        var options = new PromptOptions { Prompt = MessageFactory.Text("Well?") };
        var replies = new List<string?>();
        await DialogBot.Talk(DialogBot.Ask(new TextPrompt("x"), options))
            .Send("hi").AssertReply(reply => replies.Add(reply.ReplyToId))
            .Send("").AssertReply(reply => replies.Add(reply.ReplyToId))
            .StartTestAsync();
        Assert.Equal(2, replies.Distinct().Count());
        Assert.Null(options.Prompt.Conversation);
    }

    [Fact]
    public void A_long_text_does_not_take_long()
    {
        var text = string.Concat(Enumerable.Repeat("light light two hundred and ", 20_000));
        Assert.Empty(Find.FindChoices(text, Colours.Choices!));
    }

    [Theory]
    [InlineData("yes please", "True")]
    [InlineData("No", "False")]
    [InlineData("nope", "False")]
    [InlineData("2", "False")]
    public async Task Yes_and_no(string said, string understood) =>
        await DialogBot.Talk(DialogBot.Ask(new ConfirmPrompt("c"), new PromptOptions { Prompt = MessageFactory.Text("Sure?") }))
            .Test("hi", "Sure? (1) Yes or (2) No")
            .Test("yes and no", "Sure? (1) Yes or (2) No")
            .Test(said, $"got {understood}")
            .StartTestAsync();

    [Theory]
    [InlineData("de-AT", "Sure? (1) Ja oder (2) Nein", "nein", "False")]
    [InlineData("es-ES", "Sure? (1) Sí o (2) No", "si", "True")]
    [InlineData("xx", "Sure? (1) Yes or (2) No", "yes", "True")]
    public async Task Yes_and_no_in_other_languages(string locale, string asked, string said, string understood) =>
        await DialogBot.Talk(DialogBot.Ask(new ConfirmPrompt("c"), new PromptOptions { Prompt = MessageFactory.Text("Sure?") }))
            .Send(new Activity(ActivityTypes.Message, text: "hi", locale: locale))
            .AssertReply(asked)
            .Send(new Activity(ActivityTypes.Message, text: said, locale: locale))
            .AssertReply($"got {understood}")
            .StartTestAsync();

    [Theory]
    [InlineData("3,14", 3.14)]
    [InlineData("170 cm", 170)]
    [InlineData("about 1,234.5", 1234.5)]
    [InlineData("-3", -3)]
    [InlineData("seventeen", 17)]
    [InlineData("one hundred and five", 105)]
    [InlineData("two thousand twenty six", 2026)]
    [InlineData("sixty-five point", 65)]
    [InlineData("five or six", 5)]
    public async Task Numbers_in_digits_and_words(string said, double number)
    {
        var prompt = new NumberPrompt<double>("n");
        await DialogBot.Talk(DialogBot.Ask(prompt, new PromptOptions { Prompt = MessageFactory.Text("How many?") }))
            .Test("hi", "How many?").Test(said, FormattableString.Invariant($"got {number}")).StartTestAsync();
    }

    [Fact]
    public async Task A_comma_is_what_the_locale_says()
    {
        var answer = new Activity(ActivityTypes.Message) { Text = "3,5", Locale = "de-DE" };
        var prompt = new NumberPrompt<decimal>("n");
        await DialogBot.Talk(DialogBot.Ask(prompt, new PromptOptions { Prompt = MessageFactory.Text("Wie viel?") }))
            .Send("hi").AssertReply("Wie viel?").Send(answer).AssertReply("got 3.5").StartTestAsync();
    }

    [Fact]
    public void Some_types_are_no_numbers() =>
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<Guid>("x"));
}
