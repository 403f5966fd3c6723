namespace BoneRisk.Bot.Dialogs;

/// <summary>
/// What the bot remembers of one conversation, kept in <c>ConversationState</c>. Answers are stored by question id,
/// never by step, as JSON text in the form that <c>POST /api/score</c> takes.
/// </summary>
public sealed class Session
{
    public bool Greeted { get; set; }

    public bool Consented { get; set; }

    /// <summary>Culture the person chose ("en-US"); null for what the channel says.</summary>
    public string? Locale { get; set; }

    /// <summary>Names this run through the questions, so that a card of an earlier run is known as old.</summary>
    public string Assessment { get; set; } = Token.New();

    /// <summary>Question id to JSON text, in the order of answering.</summary>
    public Dictionary<string, string> Answers { get; set; } = [];

    /// <summary>Question ids, oldest first: the way back.</summary>
    public List<string> Trail { get; set; } = [];

    /// <summary>Id of the question that waits for an answer, or null.</summary>
    public string? Asking { get; set; }

    /// <summary>One-time token of the cards that ask it.</summary>
    public string Nonce { get; set; } = Token.New();

    /// <summary>How often the waiting question was not understood.</summary>
    public int Retry { get; set; }

    /// <summary>What a typed value may have meant, when the person has to say which.</summary>
    public List<Guess> Guesses { get; set; } = [];

    /// <summary>An answer that is being changed from the check page, with what it was.</summary>
    public Guess? Changing { get; set; }

    /// <summary>Told before it may be used: without consent, or while an emergency holds.</summary>
    public List<Guess> Pending { get; set; } = [];

    /// <summary>Told, but surprising: asked about when its question comes, and not counted before.</summary>
    public List<Guess> Surprising { get; set; } = [];

    /// <summary>Questions whose list was told in part: they are asked all the same, for what else there is.</summary>
    public List<string> Open { get; set; } = [];

    /// <summary>Questions answered by the last message that told something.</summary>
    public List<string> LastTold { get; set; } = [];

    /// <summary>The answers that the last report rests on, to say what a change did; null before the first.</summary>
    public Dictionary<string, string>? ReportedAnswers { get; set; }

    public Reminder Reminder { get; set; } = new();

    /// <summary>Whether a report was given for these answers.</summary>
    public bool Reported { get; set; }

    /// <summary>Red flag ids that were shown, and the most urgent disposition each was shown at.</summary>
    public Dictionary<string, string> Shown { get; set; } = [];

    /// <summary>Red flags of an emergency that holds the conversation until the person says help was called.</summary>
    public List<string> Hold { get; set; } = [];

    /// <summary>Those of <see cref="Hold"/> and <see cref="Doubt"/> that happen to somebody else: they never become symptoms of one's own.</summary>
    public List<string> Another { get; set; } = [];

    /// <summary>Facts told in passing that make a symptom more urgent.</summary>
    public List<string> Facts { get; set; } = [];

    /// <summary>Red flags that what was typed may have meant; one yes or no settles it.</summary>
    public List<string> Doubt { get; set; } = [];

    /// <summary>What was typed when a doubt was raised, to be taken up again after a "no".</summary>
    public string? DoubtText { get; set; }

    /// <summary>A calcium value that is dangerous unless it is ionised, in mmol/L or mg/dL, while it is asked which.</summary>
    public string? Calcium { get; set; }

    /// <summary>The front desk's answers, by script question id: <c>yes</c>, <c>no</c> or <c>unsure</c>.</summary>
    public Dictionary<string, string> Triage { get; set; } = [];

    public void Store(string question, string json)
    {
        Answers[question] = json;
        Trail.Remove(question);
        Trail.Add(question);
        Open.Remove(question);
        Changing = Changing?.Question == question ? null : Changing;
        Reported = false;
    }

    /// <summary>Drops an answer, so that its question is asked again.</summary>
    public void Drop(string question)
    {
        Answers.Remove(question);
        Trail.Remove(question);
        Open.Remove(question);
        Reported = false;
    }

    /// <summary>Drops the answers and keeps the consent.</summary>
    public void StartOver()
    {
        Assessment = Token.New();
        Answers = [];
        Trail = [];
        Shown = [];
        Hold = [];
        Another = [];
        Facts = [];
        Doubt = [];
        DoubtText = null;
        Calcium = null;
        Guesses = [];
        Pending = [];
        Surprising = [];
        Open = [];
        LastTold = [];
        ReportedAnswers = null;
        Changing = null;
        Reported = false;
        Triage = [];
        Retry = 0;
        Reminder.Sent = 0;
        Nonce = Token.New();
    }
}
