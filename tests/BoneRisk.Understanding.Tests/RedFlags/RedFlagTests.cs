namespace BoneRisk.Understanding.Tests;

public class RedFlagTests
{
    private static readonly RedFlagScanner Scanner = new(
    [
        new("seizure", ["seizure", "seizures", "fit", "fits", "fitting", "had a fit", "convulsion", "convulsions", "convulsing"]),
        new("breathing", ["cant breathe", "cant breath", "struggling to breathe", "throat closing", "throat * closing", "hard to breathe", "trouble breathing", "difficulty breathing"]),
        new("collapse", ["blacked out", "passed out", "fainted", "collapsed", "unconscious"]),
        new("chestPain", ["chest pain", "chest pains", "pain in * chest", "chest * tight", "heart attack"]),
        new("heartRhythm", ["palpitations", "heart * mad", "heart * racing", "heart skipping"]),
        new("spasm", ["locked fingers", "fingers * locked", "claw hand", "hands curling", "hands * curling", "hand * locked"]),
        new("caudaEquina", ["cant feel my bum", "numb down below", "saddle numbness", "cant feel * wipe", "wet myself", "pooed myself", "cant pee", "numb * bum"]),
        new("hipInjury", ["leg * shorter", "foot * pointing out", "fell * hip * hurts", "hip * hurts * fall", "fell * hip pain"]),
        new("tingling", ["tingling round my mouth", "tingling around * mouth", "tingling", "numbness"]),
    ]);

    [Theory]
    [InlineData("I had a fit this morning", "seizure")]
    [InlineData("having a fit", "seizure")]
    [InlineData("I had a fit in the shop", "seizure")]
    [InlineData("my mum is fitting", "seizure")]
    [InlineData("My husband is having a seizure right now", "seizure")]
    [InlineData("she's having a siezure", "seizure")]
    [InlineData("had a convulsoin", "seizure")]
    [InlineData("is fitting", "seizure")]
    [InlineData("I can't breathe", "breathing")]
    [InlineData("i cant breath", "breathing")]
    [InlineData("cannot breathe", "breathing")]
    [InlineData("can not breathe properly", "breathing")]
    [InlineData("My throat is closing", "breathing")]
    [InlineData("throat feels like it's closing up", "breathing")]
    [InlineData("I blacked out", "collapse")]
    [InlineData("passed out in the kitchen", "collapse")]
    [InlineData("dad collapsed", "collapse")]
    [InlineData("should I call 999 chest pain", "chestPain")]
    [InlineData("what do I do my mum is unconscious", "collapse")]
    [InlineData("I don't know if I had a fit or not", "seizure")]
    [InlineData("could I be having a heart attack", "chestPain")]
    [InlineData("was fitting when we found him", "seizure")]
    [InlineData("I've got chest pain", "chestPain")]
    [InlineData("pain in my chest", "chestPain")]
    [InlineData("CHEST PAIN!!!", "chestPain")]
    [InlineData("no, chest pain", "chestPain")]
    [InlineData("I am not well, chest pain", "chestPain")]
    [InlineData("I don't feel well my chest pain is bad", "chestPain")]
    [InlineData("I didn't sleep because of chest pain", "chestPain")]
    [InlineData("never had chest pain like this", "chestPain")]
    [InlineData("no fever but chest pain", "chestPain")]
    [InlineData("no fever. chest pain", "chestPain")]
    [InlineData("I had no pain before and now chest pain", "chestPain")]
    [InlineData("chest pain, no fever", "chestPain")]
    [InlineData("I had cancer years ago, chest pain", "chestPain")]
    [InlineData("chest pain and I had cancer years ago", "chestPain")]
    [InlineData("I had a stent years ago and now I have chest pain", "chestPain")]
    [InlineData("why am I having chest pain?", "chestPain")]
    [InlineData("is my chest pain an emergency?", "chestPain")]
    [InlineData("my heart is going mad", "heartRhythm")]
    [InlineData("palputations", "heartRhythm")]
    [InlineData("my fingers are locked", "spasm")]
    [InlineData("hands keep curling", "spasm")]
    [InlineData("cant feel my bum", "caudaEquina")]
    [InlineData("I can't feel when I wipe", "caudaEquina")]
    [InlineData("numb down below", "caudaEquina")]
    [InlineData("I wet myself", "caudaEquina")]
    [InlineData("cant pee since yesterday", "caudaEquina")]
    [InlineData("I fell and my hip hurts but I can still walk on it", "hipInjury")]
    [InlineData("fell yesterday, hip hurts, otherwise fine", "hipInjury")]
    [InlineData("my leg looks shorter", "hipInjury")]
    [InlineData("c\u200Bhest pain", "chestPain")]
    [InlineData("<b>chest</b> pain", "chestPain")]
    [InlineData("no chest pain. I had a fit", "seizure")]
    [InlineData("No numbness, I can't breathe", "breathing")]
    [InlineData("numb right down below", "caudaEquina")]
    [InlineData("I really just cant feel my bum", "caudaEquina")]
    [InlineData("it's not indigestion it's chest pain", "chestPain")]
    [InlineData("not only chest pain but numb down below", "chestPain")]
    [InlineData("I didn't want to bother you but I have chest pain", "chestPain")]
    [InlineData("pain killers don't help my chest pain", "chestPain")]
    [InlineData("chest pain that won't go away", "chestPain")]
    [InlineData("seizure!!!", "seizure")]
    [InlineData("mum having a fit help", "seizure")]
    public void It_is_found(string text, string id, Certainty certainty = Certainty.Present)
    {
        var hit = Assert.Single(Scanner.Scan(text), h => h.Id == id);
        Assert.Equal(certainty, hit.Certainty);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("no chest pain")]
    [InlineData("I have no chest pain")]
    [InlineData("I don't have chest pain")]
    [InlineData("I do not have any chest pain")]
    [InlineData("haven't had a fit")]
    [InlineData("never had a seizure")]
    [InlineData("no chest pain or palpitations")]
    [InlineData("no numbness, tingling or chest pain")]
    [InlineData("without chest pain")]
    [InlineData("denies chest pain")]
    [InlineData("it isn't chest pain")]
    [InlineData("no numbness")]
    [InlineData("chest pain: no")]
    [InlineData("Chest pain? No.")]
    [InlineData("no trouble breathing")]
    [InlineData("my nan had a fit years ago")]
    [InlineData("my nan had a seizure in 1990")]
    [InlineData("In 1990, my nan had a seizure")]
    [InlineData("I had seizures as a child")]
    [InlineData("I used to have fits")]
    [InlineData("I had a fit when I was a baby")]
    [InlineData("I blacked out once in 2009")]
    [InlineData("my dad died of a heart attack")]
    [InlineData("history of seizures")]
    [InlineData("what are the signs of a seizure?")]
    [InlineData("what are the signs of a heart attack")]
    [InlineData("could low calcium cause seizures?")]
    [InlineData("is chest pain an emergency?")]
    [InlineData("Can low calcium give you palpitations?")]
    [InlineData("can you tell me about seizures")]
    [InlineData("low calcium can cause seizures")]
    [InlineData("what are the emergency signs?")]
    [InlineData("I painted the fence")]
    [InlineData("none: no seizure, no chest pain, no fainting")]
    [InlineData("My brother had seizures when he was little")]
    [InlineData("my late husband had a heart attack")]
    [InlineData("are palpitations a symptom of low calcium")]
    [InlineData("it tingles every month")]
    [InlineData("I fainted at school, 1958")]
    [InlineData("seizures as a baby, none since")]
    [InlineData("he was unconscious after the crash in 81")]
    [InlineData("a chap collapsed on casualty, watching casualty frightened me")]
    [InlineData("palpitations during the menopause, years ago, gone now")]
    [InlineData("my dog had a fit")]
    [InlineData("strokes run in the family, my uncle had a stroke years ago")]
    public void It_is_not_meant(string text) => Assert.Empty(Scanner.Scan(text));

    [Theory]
    [InlineData("chest pain?", "chestPain")]
    [InlineData("if I have a seizure what do I do", "seizure")]
    [InlineData("could my calcium cause seizures", "seizure")]
    [InlineData("I don't think I have chest pain", "chestPain")]
    [InlineData("my nan had a fit", "seizure")]
    [InlineData("I had a fit two weeks ago", "seizure")]
    [InlineData("no fever and chest pain", "chestPain")]
    [InlineData("how do I know if I'm having a heart attack?", "chestPain")]
    [InlineData("what to do about chest pain now", "chestPain")]
    [InlineData("I have never had chest pain before but now I do", "chestPain")]
    [InlineData("I take tablets for seizures", "seizure")]
    [InlineData("I'm worried about having a seizure", "seizure")]
    public void In_doubt_it_is_asked_about(string text, string id)
    {
        var hit = Assert.Single(Scanner.Scan(text), h => h.Id == id);
        Assert.Equal(Certainty.Doubtful, hit.Certainty);
    }

    [Theory]
    [InlineData("palpitations for twelve years")]
    [InlineData("palpitations since 2018")]
    [InlineData("palpitations, nothing new")]
    public void What_has_been_so_for_years_is_asked_about(string text) =>
        Assert.Equal(Certainty.Doubtful, Assert.Single(Scanner.Scan(text)).Certainty);

    [Theory]
    [InlineData("my mum is fitting", true)]
    [InlineData("patient on the phone, chest pain", true)]
    [InlineData("chest pain", false)]
    [InlineData("I passed out and my husband found me", false)]
    [InlineData("my husband says I had a fit", false)]
    [InlineData("mum is with me, my chest is tight", false)]
    [InlineData("her throat is closing", true)]
    public void It_tells_whose_it_is(string text, bool another) =>
        Assert.Equal(another, Scanner.Scan(text)[0].IsAnother);

    [Fact]
    public void Each_flag_is_reported_once_in_the_order_of_the_rules()
    {
        var hits = Scanner.Scan("numb down below, chest pain, and I had a fit, another fit, chest pains");

        Assert.Equal(["seizure", "chestPain", "caudaEquina"], hits.Select(h => h.Id));
    }

    [Fact]
    public void A_certain_mention_outranks_a_doubtful_one() =>
        Assert.Equal(Certainty.Present, Scanner.Scan("what if I have a seizure? I'm having a seizure")[0].Certainty);

    [Fact]
    public void The_words_are_said_back() => Assert.Equal("fingers are locked", Scanner.Scan("My fingers are LOCKED")[0].Said);
}
