using FsCheck;
using FsCheck.Fluent;

namespace BoneRisk.Bot.Tests.Robustness;

/// <summary>Random chats, and their simpler forms.</summary>
public static class Chats
{
    public static readonly string[] Regions = ["UK", "US", "EU"];

    private static readonly string[] Locales =
        ["en-GB", "en-US", "de-DE", "ar", "tr-TR", "hi-IN", "", "no such language", "xx-Nonsense-99", "en_GB", "\uFEFF", new('a', 200)];

    private static readonly string[] Values =
    [
        "{}", "[]", "\"text\"", "1", "true", """{"question":"age"}""", """{"question":"age","assessment":"x","nonce":"y"}""",
        """{"question":"age","assessment":"x","nonce":"y","command":"format c:"}""", """{"question":1,"assessment":2,"nonce":3}""",
        """{"question":"faq","assessment":"x","nonce":"y","command":"topic","argument":"no.such.topic"}""",
        """{"question":"help","assessment":"x","nonce":"y","command":"language","argument":"en-US"}""", // Open: a name that is no language's fails the turn.
        """{"question":"check","assessment":"x","nonce":"y","command":"change","argument":"nothing"}""", """{"command":"back"}""",
    ];

    private static readonly Gen<Move> Moves = Gen.Frequency(
        (45, Typing.Message.Select(text => (Move)new Move.Say(text))),
        (25, Gen.Choose(0, 3).Select(way => (Move)new Move.Answer(way))),
        (14, from button in Gen.Choose(0, 25) from field in Field select (Move)new Move.Tap(button, field)),
        (5, from button in Gen.Choose(0, 99) from field in Field select (Move)new Move.OldTap(button, field)),
        (2, Gen.Elements(Values).Select(json => (Move)new Move.Foreign(json))),
        (3, Gen.Constant((Move)new Move.Repeat())),
        (2, Typing.Message.Select(text => (Move)new Move.Edit(text))),
        (2, Gen.OneOf(Gen.Constant(""), Typing.Message).Select(text => (Move)new Move.File(text))),
        (2, Gen.Elements("messageReaction", "typing", "event", "messageDelete", "wibble").Select(type => (Move)new Move.Silent(type))));

    private static Gen<string> Field => Gen.Frequency((1, Gen.Constant("")), (3, Gen.Elements(Typed.Numbers)), (2, Typing.Message));

    public static Arbitrary<Journey> Journey() => Arb.From(
        from region in Gen.Elements(Regions)
        from locale in Gen.Frequency((1, Gen.Constant("en-GB")), (1, Gen.Elements(Locales)))
        from place in Gen.Elements(Places.All)
        from count in Gen.Choose(1, 14)
        from moves in Moves.ArrayOf(count)
        select new Journey(region, locale, place, moves),
        Shrink);

    public static Arbitrary<string> Text() => Arb.From(Typing.Message, Typing.Shrink);

    private static IEnumerable<Journey> Shrink(Journey journey) =>
    [
        .. Fewer(journey.Moves).Select(moves => journey with { Moves = moves }),
        .. journey.Locale == "en-GB" ? Array.Empty<Journey>() : [journey with { Locale = "en-GB" }],
        .. journey.Region == "UK" ? Array.Empty<Journey>() : [journey with { Region = "UK" }],
        .. journey.Moves.SelectMany((move, at) => Simpler(move).Select(simpler =>
            journey with { Moves = [.. journey.Moves.Select((m, i) => i == at ? simpler : m)] })),
    ];

    private static IEnumerable<IReadOnlyList<Move>> Fewer(IReadOnlyList<Move> moves)
    {
        if (moves.Count > 3)
        {
            yield return [.. moves.Skip(moves.Count / 2)];
            yield return [.. moves.Take(moves.Count / 2)];
        }

        for (var i = 0; i < moves.Count; i++)
        {
            yield return [.. moves.Where((_, at) => at != i)];
        }
    }

    private static IEnumerable<Move> Simpler(Move move) => move switch
    {
        Move.Say said => Typing.Shrink(said.Text).Select(text => new Move.Say(text)),
        Move.Edit edit => Typing.Shrink(edit.Text).Select(text => new Move.Edit(text)),
        Move.File file => Typing.Shrink(file.Text).Select(text => new Move.File(text)),
        Move.Tap { Field.Length: > 0 } tap => [tap with { Field = "" }],
        Move.OldTap { Field.Length: > 0 } tap => [tap with { Field = "" }],
        _ => [],
    };
}
