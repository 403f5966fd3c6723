using System.Text.Json.Nodes;
using BoneRisk.Bot.Dialogs;

namespace BoneRisk.Bot.Replies;

/// <summary>Data of the cards' buttons: always an object, always with the one-time token.</summary>
public sealed record Buttons(string Question, string Assessment, string Nonce)
{
    public static Buttons For(string question, Session session) => new(question, session.Assessment, session.Nonce);

    public JsonObject Answer(string title, string answer) => Button(title, "answer", answer);

    public JsonObject Command(string title, string command, string? argument = null)
    {
        var button = Button(title, "command", command);
        if (argument is not null)
        {
            button["data"]!["argument"] = argument;
        }

        return button;
    }

    /// <summary>Data of a button that sends the card's inputs.</summary>
    public JsonObject Submit(string title) => Button(title, null, null);

    private JsonObject Button(string title, string? key, string? value)
    {
        var data = new JsonObject { ["question"] = Question, ["assessment"] = Assessment, ["nonce"] = Nonce };
        if (key is not null)
        {
            data[key] = value;
        }

        return new() { ["title"] = title, ["data"] = data };
    }
}
