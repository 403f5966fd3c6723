namespace BoneRisk.Bot.Tests.Robustness;

/// <summary>One thing that a person does in a chat.</summary>
public abstract record Move
{
    /// <summary>Types something.</summary>
    public sealed record Say(string Text) : Move
    {
        public override string ToString() => $"says “{Visible.Text(Text)}”";
    }

    /// <summary>Answers what is asked, rightly.</summary>
    public sealed record Answer(int Way) : Move
    {
        public override string ToString() => $"answers what is asked ({Way})";
    }

    /// <summary>Presses a button of the last turn, with something in the card's fields.</summary>
    public sealed record Tap(int Button, string Field) : Move
    {
        public override string ToString() => $"presses button {Button} (fields “{Visible.Text(Field)}”)";
    }

    /// <summary>Presses a button of any card so far.</summary>
    public sealed record OldTap(int Button, string Field) : Move
    {
        public override string ToString() => $"presses old button {Button} (fields “{Visible.Text(Field)}”)";
    }

    /// <summary>Sends a value that no card of ours sends.</summary>
    public sealed record Foreign(string Json) : Move
    {
        public override string ToString() => $"sends the value {Json}";
    }

    /// <summary>The channel delivers the last message once more.</summary>
    public sealed record Repeat : Move
    {
        public override string ToString() => "sends the same activity again";
    }

    /// <summary>Changes a message that was sent.</summary>
    public sealed record Edit(string Text) : Move
    {
        public override string ToString() => $"edits to “{Visible.Text(Text)}”";
    }

    /// <summary>Sends a picture, perhaps with words.</summary>
    public sealed record File(string Text) : Move
    {
        public override string ToString() => $"sends a picture with “{Visible.Text(Text)}”";
    }

    /// <summary>Something that asks for no reply: a reaction, typing, an unknown event.</summary>
    public sealed record Silent(string Type) : Move
    {
        public override string ToString() => $"({Type})";
    }
}
