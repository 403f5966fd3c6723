namespace BoneRisk.Understanding.Tests;

public class TextClassifierTests
{
    private static readonly LabelledText[] Examples =
    [
        new("what time does the library open", "hours"), new("when do you open", "hours"), new("opening times today", "hours"),
        new("are you open on sunday", "hours"), new("can i borrow three books", "borrow"), new("how many books may i borrow", "borrow"),
        new("borrow a book for a month", "borrow"), new("how long can i keep a book", "borrow"), new("where is the reading room", "rooms"),
        new("which floor is the reading room on", "rooms"), new("is there a quiet room", "rooms"), new("book a room to study", "rooms"),
        new("tell me a joke", null), new("will it rain", null), new("hello there", null), new("what is the news", null),
    ];

    private static readonly TextClassifier Classifier = new(Examples);

    [Theory]
    [InlineData("what are your opening hours", "hours")]
    [InlineData("may I borrow five books?", "borrow")]
    [InlineData("wheres the quiet room", "rooms")]
    public void An_unseen_text_gets_its_label(string text, string label) =>
        Assert.Equal(label, Classifier.Classify(text).Labels[0].Label);

    [Fact]
    public void Chances_lie_between_0_and_1_and_the_best_comes_first()
    {
        var found = Classifier.Classify("how long may i borrow a book");

        Assert.InRange(found.OutOfScope, 0, 1);
        Assert.Equal(3, found.Labels.Count);
        Assert.Equal(1, found.Labels.Sum(l => l.Probability), 6);
        Assert.Equal(found.Labels.OrderByDescending(l => l.Probability), found.Labels);
    }

    [Fact]
    public void What_is_unlike_all_labels_is_further_out_of_scope() =>
        Assert.True(Classifier.Classify("sing me a song about rain").OutOfScope > Classifier.Classify("is the library open").OutOfScope);

    [Fact]
    public void The_same_examples_make_the_same_classifier()
    {
        var again = new TextClassifier(Examples);

        Assert.Equal(Classifier.Classify("open on monday").Labels, again.Classify("open on monday").Labels);
    }

    [Fact]
    public void Chances_can_be_fitted_to_texts_it_has_not_learnt_from()
    {
        LabelledText[] heldOut =
            [new("opening times please", "hours"), new("borrow two books", "borrow"), new("play some music", null), new("who are you", null)];

        var calibrated = Classifier.Calibrated(heldOut);

        Assert.True(calibrated.Classify("opening times please").OutOfScope < 0.5);
        Assert.True(calibrated.Classify("play some music").OutOfScope > 0.5);
        Assert.Throws<ArgumentException>(() => Classifier.Calibrated(heldOut[..2]));
    }

    [Fact]
    public void A_slip_is_read_as_the_word_it_was_meant_to_be()
    {
        var forgiving = new TextClassifier(Examples, new() { CorrectsSpelling = true });

        Assert.Equal("borrow", forgiving.Classify("cna i borow boks").Labels[0].Label);
    }

    [Fact]
    public void A_text_about_one_word_of_a_kind_is_near_the_others()
    {
        var kinds = new Dictionary<string, IReadOnlyList<string>> { ["reading"] = ["book", "novel", "reading matter"] };
        var groups = new WordGroups(new Dictionary<string, IReadOnlyList<string>>(), kinds, []);
        var classifier = new TextClassifier(Examples, new() { Groups = groups });

        Assert.Equal("borrow", classifier.Classify("novels").Labels[0].Label);
        Assert.Equal("borrow", classifier.Classify("reading matter for a month").Labels[0].Label);
    }

    [Theory]
    [InlineData("")]
    [InlineData("😀")]
    [InlineData("zzzz qqqq")]
    public void Nothing_known_is_no_error(string text) => Assert.InRange(Classifier.Classify(text).OutOfScope, 0, 1);

    [Fact]
    public void Without_examples_there_are_no_labels() => Assert.Empty(new TextClassifier([]).Classify("hello").Labels);

    [Fact]
    public void A_word_cannot_stand_for_two()
    {
        var same = new Dictionary<string, IReadOnlyList<string>> { ["dxa"] = ["dexa"], ["scan"] = ["dexa"] };
        Assert.Throws<ArgumentException>(() => new WordGroups(same, new Dictionary<string, IReadOnlyList<string>>(), []));
    }
}
