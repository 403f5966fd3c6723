using static BoneRisk.Load.People.Answer;

namespace BoneRisk.Load.People;

/// <summary>
/// The people who walk. They differ in who they are, so that different questions apply, and in their numbers, so that
/// an answer that lands in another's report is seen.
/// </summary>
internal static class Everybody
{
    /// <summary>As many different sets of numbers does every kind of person have.</summary>
    public const int Variants = 8;

    private static readonly Func<int, Person>[] Kinds = [Ann, Bob, Cat, Dee, Eve, Fay];

    public static IReadOnlyList<Person> All { get; } =
        [.. Kinds.SelectMany(kind => Enumerable.Range(0, Variants).Select(kind))];

    /// <param name="who">The virtual person, from 0.</param>
    /// <param name="lap">Which of their runs, from 0.</param>
    public static Person Of(int who, int lap) =>
        All[(who + lap) % Kinds.Length * Variants + (who / Kinds.Length + lap) % Variants];

    private static Person Ann(int v) => new(
        $"Ann {v}",
        [
            None("symptoms", "none of these"), Number("age", 62 + v, $"I'm {62 + v}"), Pick("sex", "female", "woman"),
            Number("heightCm", 160 + v, $"{160 + v} cm", " cm"), Number("weightKg", 58 + v, $"{58 + v} kg", " kg"),
            Pick("menopause", "yes", "yes"), Number("menopauseAge", 46 + v, $"{46 + v}"), Pick("oestrogenNow", "no", "no"),
            Pick("diagnosis", "none", "neither"), Pick("fragilityFracture", "no", "no"),
            Unsure("heightLoss4cm", "I don't know"), Pick("falls", "one", "one"), Pick("parentHipFracture", "yes", "yes"),
            Pick("rheumatoidArthritis", "no", "nope"), Pick("steroids", "no", "no"), None("conditions", "none"),
            None("medicines", "none"), Pick("neckSurgery", "no", "no"), Servings(2, 1, v % 3, 0),
            Pick("smoking", "no", "never smoked"), Pick("alcohol", "none", "I don't drink"),
        ]);

    private static Person Bob(int v) => new(
        $"Bob {v}",
        [
            None("symptoms", "none"), Number("age", 71 + v, $"{71 + v}"), Pick("sex", "male", "man"),
            Number("heightCm", 174 + v, $"{174 + v} cm", " cm"), Number("weightKg", 80 + 2 * v, $"{80 + 2 * v} kg", " kg"),
            Pick("diagnosis", "none", "no"), Pick("fragilityFracture", "no", "never"),
            Pick("heightLoss4cm", "no", "same height"), Pick("falls", "none", "none"),
            Pick("parentHipFracture", "no", "no"), Pick("rheumatoidArthritis", "no", "no"),
            Pick("steroids", "past", "years ago"), Tick("conditions", "copd", "copd"),
            Tick("medicines", "omeprazole", "protonPumpInhibitor"), Pick("neckSurgery", "no", "no"),
            Servings(1, 0, 1, v % 4), Pick("smoking", "yes", "ten a day"), Pick("alcohol", "threeOrMoreUnitsADay", "three pints"),
        ]);

    private static Person Cat(int v) => new(
        $"Cat {v}",
        [
            None("symptoms", "none of these"), Number("age", 28 + v, $"I am {28 + v}"), Pick("sex", "female", "female"),
            Number("heightCm", 168 + v, $"{168 + v} cm", " cm"), Number("weightKg", 60 + v, $"{60 + v} kg", " kg"),
            Pick("diagnosis", "none", "none"), Pick("fragilityFracture", "no", "no broken bones"),
            Pick("heightLoss4cm", "no", "no"), Pick("falls", "twoOrMore", "twice"), Unsure("parentHipFracture", "not sure"),
            Pick("rheumatoidArthritis", "no", "no"), Pick("steroids", "no", "no"),
            Tick("conditions", "coeliac", "malabsorption"), Tick("medicines", "levothyroxine", "thyroxine"),
            Pick("neckSurgery", "earlier", "years ago"), Servings(0, v % 3, 1, 1), Pick("smoking", "no", "no"),
            Pick("alcohol", "upToTwoUnitsADay", "one or two"),
        ]);

    private static Person Dee(int v) => new(
        $"Dee {v}",
        [
            None("symptoms", "none"), Number("age", 42 + v, $"{42 + v} years old"), Pick("sex", "female", "f"),
            Number("heightCm", 155 + v, $"{155 + v}cm", " cm"), Number("weightKg", 70 + v, $"{70 + v}kg", " kg"),
            Pick("menopause", "no", "I still have periods"), Pick("oestrogenNow", "no", "never"),
            Pick("diagnosis", "osteopenia", "osteopenia"), Pick("fragilityFracture", "yes", "broke my wrist"),
            Pick("heightLoss4cm", "no", "no"), Pick("falls", "one", "once"), Pick("parentHipFracture", "no", "no"),
            Pick("rheumatoidArthritis", "yes", "yes"), Pick("steroids", "no", "no"),
            Tick("conditions", "low vitamin d", "lowVitaminD"), None("medicines", "none of these"),
            Pick("neckSurgery", "no", "no"), Servings(3, 1, 0, v % 2), Pick("smoking", "no", "gave up"),
            Pick("alcohol", "none", "none"),
        ]);

    private static Person Eve(int v) => new(
        $"Eve {v}",
        [
            None("symptoms", "none"), Number("age", 55 + v, $"{55 + v}"), Pick("sex", "unspecified", "prefer not to say"),
            Unsure("heightCm", "I don't know"), Number("weightKg", 50 + v, $"{50 + v} kilos", " kg"),
            Unsure("diagnosis", "I don't know"), Unsure("fragilityFracture", "don't know"),
            Unsure("heightLoss4cm", "not sure"), Unsure("falls", "I don't know"), Unsure("parentHipFracture", "no idea"),
            Pick("rheumatoidArthritis", "no", "no"), Unsure("steroids", "I don't know"), None("conditions", "none"),
            None("medicines", "none"), Pick("neckSurgery", "no", "no"), Unsure("calciumServings", "I don't know"),
            Pick("smoking", "no", "no"), Pick("alcohol", "upToTwoUnitsADay", "a little"),
        ]);

    private static Person Fay(int v) => new(
        $"Fay {v}",
        [
            None("symptoms", "none"), Number("age", 75 + v, $"I'm {75 + v}"), Pick("sex", "female", "lady"),
            Number("heightCm", 150 + v, $"{150 + v} cm", " cm"), Number("weightKg", 46 + v, $"{46 + v} kg", " kg"),
            Pick("menopause", "yes", "yes"), Unsure("menopauseAge", "I don't know"), Pick("oestrogenNow", "yes", "patches"),
            Pick("diagnosis", "osteoporosis", "osteoporosis"), Pick("fragilityFracture", "yes", "yes"),
            Pick("heightLoss4cm", "yes", "yes"), Pick("falls", "none", "no"), Pick("parentHipFracture", "no", "no"),
            Pick("rheumatoidArthritis", "no", "no"), Pick("steroids", "now", "prednisolone"),
            Tick("conditions", "kidney disease", "kidneyDisease"), Tick("medicines", "alendronic acid", "bisphosphonate"),
            Pick("neckSurgery", "no", "no"), Servings(1, 1, 1, v % 5), Pick("smoking", "no", "no"), Pick("alcohol", "none", "none"),
        ]);
}
