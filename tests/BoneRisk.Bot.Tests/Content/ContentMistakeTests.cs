namespace BoneRisk.Bot.Tests.Content;

/// <summary>An author who makes a mistake is told the file, the line and what is wrong.</summary>
public sealed class ContentMistakeTests : IDisposable
{
    private readonly ContentCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Theory]
    [InlineData("assessment.yaml", "short: Age\n", "shrt: Age\n", 0, "question 'age': unknown key 'shrt'")]
    [InlineData("assessment.yaml", "loinc: 29463-7", "loincc: 29463-7", 0, "question 'weightKg': unknown key 'loincc'")]
    [InlineData("assessment.yaml", "kind: weight", "kind: wieght", 0, "question 'weightKg': there is no kind 'wieght'")]
    [InlineData("assessment.yaml", "min: 100", "min: tall", 0, "question 'heightCm': 'min' should be a number")]
    [InlineData("assessment.yaml", "min: 100", "min: 300", 0, "question 'heightCm': 'min' 300 is not below 'max' 230")]
    [InlineData("assessment.yaml", "    min: 30\n", "", -9, "question 'weightKg': 'min' is missing for kind 'weight'")]
    [InlineData("assessment.yaml", "{ below: 130, above: 209 }", "{ below: 209, above: 130 }", 0, "question 'heightCm': 'below' should be less than 'above'")]
    [InlineData("assessment.yaml", "{ below: 40, above: 180 }", "{ below: 40, above: 300 }", 0, "question 'weightKg': 'surprising' should lie between 'min' and 'max'")]
    [InlineData("assessment.yaml", "unsure: false", "unsure: never", 0, "question 'age': 'unsure' should be true or false")]
    [InlineData("assessment.yaml", "    evidence: V1", "    evidence: V7", 0, "question 'symptoms': evidence 'V7' is none of V1, V2, R, D")]
    [InlineData("assessment.yaml", "prompt: \"How old are you?\"", "prompt: \"\"", 0, "question 'age': 'prompt' is empty")]
    [InlineData("assessment.yaml", "prompt: \"How old are you?\"", "prompt: [how, old]", 0, "question 'age': 'prompt' should be a text")]
    [InlineData("assessment.yaml", "How old are you?", "How old are you, {name}?", 0, "question 'age': 'prompt' has unknown place '{name}'")]
    [InlineData("assessment.yaml", "- id: heightCm", "- id: age", 0, "question 'age': the id 'age' is used twice")]
    [InlineData("assessment.yaml", "{ id: male, label: Male", "{ id: female, label: Male", 0, "question 'sex', choice 'female': the id 'female' is used twice")]
    [InlineData("assessment.yaml", "synonyms: [man, m,", "synonyms: [man, lady,", 0, "question 'sex', choice 'male': 'lady' belongs to 'female' already")]
    [InlineData("assessment.yaml", "- { question: sex, is: [female] }", "- { question: sexx, is: [female] }", 0, "question 'menopause', condition 1: there is no question 'sexx'")]
    [InlineData("assessment.yaml", "- { question: sex, is: [female] }", "- { question: smoking, is: [\"no\"] }", 0, "question 'menopause', condition 1: 'smoking' is not asked before this question")]
    [InlineData("assessment.yaml", "- { question: sex, is: [female] }", "- { question: sex, is: [woman] }", 0, "question 'menopause', condition 1: there is no answer 'woman'")]
    [InlineData("assessment.yaml", "- { question: sex, is: [female] }", "- { question: sex }", 0, "question 'menopause', condition 1: a condition needs either 'is' or 'atLeast'")]
    [InlineData("redflags.yaml", "phrases:\n      - fitting\n", "phrases:\n      - Fitting!\n", 1, "red flag 'seizure': 'Fitting!' should be lower-case words without apostrophes")]
    [InlineData("redflags.yaml", "- voice box\n", "- fitting\n", 0, "red flag 'breathing': 'fitting' belongs to 'seizure' already")]
    [InlineData("redflags.yaml", "Call {emergency} now. Sit upright", "Call {emergncy} now. Sit upright", 0, "red flag 'breathing': 'action' has unknown place '{emergncy}'")]
    [InlineData("faq/calcium.yaml", "related: [ca.causes, ca.bone-link", "related: [ca.causs, ca.bone-link", 0, "topic 'ca.basics': there is no topic 'ca.causs'")]
    [InlineData("faq/calcium.yaml", "related: [ca.causes, ca.bone-link", "related: [ca.basics, ca.bone-link", 0, "topic 'ca.basics': a topic is not related to itself")]
    [InlineData("faq/calcium.yaml", "reviewed: 2026-11-26", "reviewed: last week", 0, "topic 'ca.basics': 'reviewed' should be a day such as 2026-11-23, not 'last week'")]
    [InlineData("faq/living.yaml", "- does smoking weaken bones", "- what is frax", 0, "topic 'frax': 'what is frax' belongs to 'lifestyle' already", "faq/scans-and-scores.yaml")]
    [InlineData("faq/living.yaml", "- id: falls", "- id: diet", 0, "topic 'diet': the id 'diet' is used twice")]
    [InlineData("report.yaml", "  selfCare:\n", "  selfcare:\n", 0, "'dispositions': unknown key 'selfcare'")]
    [InlineData("report.yaml", "text: \"Do not wait and", "txt: \"Do not wait and", 0, "'dispositions', 'emergency': unknown key 'txt'")]
    [InlineData("report.yaml", "smoking: \"Smoking.\"", "smoking: { text: Smoking. }", 0, "'boneFactors': 'smoking' should be a text")]
    [InlineData("triage.yaml", "redFlags: [handSpasm]", "redFlags: [handSpams]", 0, "question 'spasm': there is no red flag 'handSpams'")]
    [InlineData("triage.yaml", "cordCompression, confusion, stroke, backPain, bonePain]", "cordCompression, tingling, confusion, backPain, bonePain]", 0, "reason 'fall': these red flags ask 6 questions, and a triage has 5 at most")]
    [InlineData("regions.yaml", "emergencyNumber: \"911\"", "emergencyNumber:", 0, "region 'US': 'emergencyNumber' is empty")]
    [InlineData("commands.yaml", "  menu: [menu,", "  menu: [help,", 0, "'commands': 'help' belongs to 'help' already")]
    [InlineData("commands.yaml", "menu: [menu,", "menu: menu #,", 0, "'commands': 'menu' should be a list with something in it")]
    [InlineData("words.yaml", "\"no\": \"No\"", "\"no\": \"\"", 0, "'no' is empty")]
    [InlineData("words.yaml", "\"no\": \"No\"", "\"no\": \"No {\"", 0, "'no' has a brace that is no '{name}'")]
    public void A_mistake_names_its_file_its_line_and_what_is_wrong(
        string file, string was, string becomes, int linesAfter, string what, string? toldIn = null)
    {
        var line = _copy.Spoil(file, was, becomes) + linesAfter;

        var told = toldIn is null
            ? $"dialogs/{file}({line}): {what}"
            : $"dialogs/{toldIn}({LineOf(toldIn, "- what is frax\n")}): {what}";
        Assert.Contains(told, _copy.Mistakes());
    }

    [Fact]
    public void A_question_without_a_why_is_told_at_its_first_line()
    {
        _copy.Spoil("assessment.yaml", "    why: \"Bones lose strength with age.", "    hinted: \"Bones lose strength with age.");

        var line = LineOf("assessment.yaml", "- id: age\n");
        Assert.Contains($"dialogs/assessment.yaml({line}): question 'age': 'why' is missing", _copy.Mistakes());
    }

    [Fact]
    public void A_second_error_text_is_needed_and_says_something_else()
    {
        var once = "      - \"Enter your age in whole years, for example 67.\"\n";
        var second = "      - \"Type a number from 18 to 110, or the date you were born.\"\n";
        var line = _copy.Spoil("assessment.yaml", once + second, once);
        Assert.Contains(
            $"dialogs/assessment.yaml({line}): question 'age': 'errors' needs two wordings, the second said when the "
            + "first did not help",
            _copy.Mistakes());

        _copy.Spoil("assessment.yaml", once, once + once);
        Assert.Contains(
            $"dialogs/assessment.yaml({line}): question 'age': the second of 'errors' should not repeat the first",
            _copy.Mistakes());
    }

    [Fact]
    public void A_choice_question_without_choices_is_a_mistake()
    {
        _copy.Spoil("assessment.yaml", "    choices: redFlags\n", "");

        Assert.Contains(_copy.Mistakes(), m => m.EndsWith("'choices' is missing for kind 'choices'", StringComparison.Ordinal));
    }

    [Fact]
    public void Bad_YAML_is_told_with_its_line()
    {
        var line = _copy.Spoil("triage.yaml", "questions:\n", "questions: ]\n");

        Assert.Contains(
            _copy.Mistakes(),
            m => m.StartsWith($"dialogs/triage.yaml({line}): not readable as YAML", StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_file_and_an_empty_one_are_told_by_name()
    {
        File.Delete(_copy.At("report.yaml"));
        File.WriteAllText(_copy.At("flow.yaml"), "");

        var mistakes = _copy.Mistakes();
        Assert.Contains("dialogs/report.yaml: the file is missing", mistakes);
        Assert.Contains("dialogs/flow.yaml(1): the file should be one list of keys", mistakes);
    }

    [Fact]
    public void All_mistakes_are_listed_together()
    {
        _copy.Spoil("assessment.yaml", "short: Age\n", "shrt: Age\n");
        _copy.Spoil("regions.yaml", "name: United States", "nam: United States");

        var mistakes = _copy.Mistakes();
        string[] all = ["unknown key 'shrt'", "'short' is missing", "unknown key 'nam'", "'name' is missing"];
        Assert.All(all, mistake => Assert.Contains(mistakes, m => m.Contains(mistake, StringComparison.Ordinal)));
    }

    private int LineOf(string file, string text)
    {
        var all = File.ReadAllText(_copy.At(file));
        return all.AsSpan(0, all.IndexOf(text, StringComparison.Ordinal)).Count('\n') + 1;
    }
}
