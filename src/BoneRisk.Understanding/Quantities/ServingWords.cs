using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Words about servings of food. English; another language is another set of tables.</summary>
internal static class ServingWords
{
    private static readonly FrozenDictionary<string, decimal> Kinds = WordTable.Numbers(
        """
        milk=0 milks=0 milky=0 mlik=0 latte=0 lattes=0 cappuccino=0 cappuccinos=0
        yogurt=1 yoghurt=1 yogurts=1 yoghurts=1 yog=1 yogs=1 yoghourt=1 yogert=1 yougurt=1 yogart=1 yohgurt=1 yougert=1 yogut=1
        cheese=2 cheeses=2 cheddar=2 chese=2 cheeze=2 chesse=2
        fortified=3 fortifed=3 enriched=3 fortfied=3
        """);

    /// <summary>A milk of these is a fortified drink, not milk.</summary>
    private static readonly FrozenSet<string> PlantMilks = WordTable.Set("soya soy oat almond plant rice coconut hemp");

    /// <summary>What a fortified food may be called; it belongs to the word before it.</summary>
    private static readonly FrozenSet<string> Foods = WordTable.Set("food foods things stuff products drink drinks juice orange cereal cereals calcium items bread spread milk milks");

    private static readonly FrozenSet<string> Filler = WordTable.Set(
        """
        glass glasses glas cup cups mug mugs pot pots portion portions serving servings piece pieces bowl bowls carton cartons tub tubs
        chunk chunks of about around roughly maybe probably and the my i have eat drink per day a an or in at at with to on
        daily each every usually normally just only please yes plus small big large then also dairy cows cow skimmed semi whole
        greek plain total i'd id ive im is its it me for love like morning evening bedtime breakfast lunch dinner night usual day
        think so well both full fat low natural x times sized standard other that thats all else more olny ounces
        too normal typical most days cold hot warm
        """);

    private static readonly FrozenSet<string> Containers = WordTable.Set("glass glas cup mug pot bowl carton tub portion serving");

    private static readonly FrozenSet<string> Nones = WordTable.Set("no none nothing nil zero never not dont without neither nor nowt");

    private static readonly FrozenSet<string> Vague = WordTable.Set(
        "lots loads some plenty much many splash dash drop bit little few lot tons several tiny sprinkle spoon spoonful touch slice slices");

    /// <summary>The kind, 0 milk, 1 yogurt, 2 cheese, 3 fortified; null for any other word.</summary>
    public static int? Kind(string word) =>
        PlantMilks.Contains(word) ? 3 : Kinds.TryGetValue(word, out var kind) ? (int)kind : null;

    public static bool IsFood(string word) => Foods.Contains(word);

    public static bool IsFiller(string word) => Filler.Contains(word) || Foods.Contains(word);

    public static bool IsContainer(string word) => Containers.Contains(word);

    public static bool IsNone(string word) => Nones.Contains(word);

    public static bool IsVague(string word) => Vague.Contains(word);
}
