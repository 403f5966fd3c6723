using BoneRisk.Storage.AzureBlobs;

namespace BoneRisk.Storage.Tests.AzureBlobs;

public sealed class BlobNamesTests
{
    [Theory]
    [InlineData("abc-DEF_019", "abc-DEF_019")]
    [InlineData("a/b", "a~2Fb")]
    [InlineData("~", "~7E")]
    [InlineData("é🦴", "~u00E9~uD83E~uDDB4")]
    [InlineData("", "~")]
    public void A_name_can_be_read_by_who_looks_into_the_container(string text, string name) =>
        Assert.Equal(name, BlobNames.Escape(text));

    [Fact]
    public void The_longest_name_is_within_what_the_service_takes()
    {
        var longest = new string('é', 10_000);

        Assert.InRange($"{BlobNames.OwedBy(longest, longest)}{SavesOfState.NewId()}".Length, 1, 1024);
        Assert.NotEqual(BlobNames.State(longest), BlobNames.State(longest + "x"));
    }

    [Fact]
    public void Half_characters_are_told_apart() =>
        Assert.NotEqual(BlobNames.Escape("\ud83e"), BlobNames.Escape("\ud83d"));
}
