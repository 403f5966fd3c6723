using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace BoneRisk.DirectLine.Tests;

public sealed class UploadTests
{
    [Fact]
    public async Task A_picture_sent_alone_reaches_the_bot_and_comes_back_before_the_reply()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();

        var answer = await client.UploadAsync(TestFiles.Content(TestFiles.Png, "image/png"));

        var heard = channel.Bot.Heard.Last();
        var file = Assert.Single(heard.Attachments!);
        Assert.Equal((200, heard.Id), (answer.Code, (string?)answer.Body!["id"]));
        Assert.Equal((ActivityTypes.Message, client.UserId), (heard.Type, heard.From!.Id));
        Assert.Equal("image/png", file.ContentType);
        Assert.StartsWith($"{channel.Address}v3/attachments/", file.ContentUrl, StringComparison.Ordinal);
        var set = await client.ReadAsync();
        Assert.Equal(["hello", null, "you said "], set.Texts);
        Assert.Equal(heard.Id, (string?)set.Activities[1]["id"]);
        Assert.Equal(file.ContentUrl, (string?)set.Activities[1]["attachments"]![0]!["contentUrl"]);
        Assert.Equal(TestFiles.Png, await (await client.FetchAsync(file.ContentUrl!)).Content.ReadAsByteArrayAsync(
            TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_form_brings_words_and_files_which_find_their_place_by_name()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();

        var answer = await client.UploadAsync(TestFiles.Form(
            """
            {"type":"message","text":"my scan","channelData":{"clientActivityID":"x1"},"from":{"id":"me"},
             "attachments":[{"contentType":"image/png","name":"Röntgen.png"},{"contentType":"text/plain","name":"b.txt"}]}
            """,
            ("b.txt", "text/plain", TestFiles.Of("text/plain")),
            ("Röntgen.png", "image/png", TestFiles.Png),
            ("extra.gif", "image/gif", TestFiles.Of("image/gif"))));

        var heard = channel.Bot.Heard.Last();
        Assert.Equal(200, answer.Code);
        Assert.Equal(("my scan", client.UserId), (heard.Text, heard.From!.Id));
        Assert.Equal(
            [("Röntgen.png", "image/png"), ("b.txt", "text/plain"), ("extra.gif", "image/gif")],
            heard.Attachments!.Select(file => (file.Name, file.ContentType)));
        foreach (var file in heard.Attachments!)
        {
            var fetched = await client.FetchAsync(file.ContentUrl!);
            Assert.Equal(
                TestFiles.Of(file.ContentType!),
                await fetched.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }

        var echo = (await client.ReadAsync("?watermark=1")).Activities[0];
        Assert.Equal("""{"clientActivityID":"x1"}""", echo["channelData"]!.ToJsonString());
        Assert.All(echo["attachments"]!.AsArray(), file => Assert.NotNull(file!["contentUrl"]));
    }

    [Fact]
    public async Task A_form_without_words_is_a_message_with_files()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();

        var answer = await client.UploadAsync(TestFiles.Form(null, ("a.png", "image/png", TestFiles.Png)));

        Assert.Equal(200, answer.Code);
        Assert.Equal(ActivityTypes.Message, channel.Bot.Heard.Last().Type);
        Assert.Single(channel.Bot.Heard.Last().Attachments!);
    }

    [Theory]
    [InlineData("image/png", "image/png")]
    [InlineData("IMAGE/JPEG", "image/jpeg")]
    [InlineData("image/gif", "image/gif")]
    [InlineData("image/webp", "image/webp")]
    [InlineData("application/pdf", "application/pdf")]
    [InlineData("text/plain; charset=utf-8", "text/plain")]
    public async Task A_file_is_served_as_what_it_is_to_be_saved_and_never_run(string said, string type)
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();

        var upload = TestFiles.Content(TestFiles.Of(type), said);
        upload.Headers.TryAddWithoutValidation("Content-Disposition", "attachment; filename=\"private.exe\"");
        await client.UploadAsync(upload);
        var file = Assert.Single(channel.Bot.Heard.Last().Attachments!);
        var served = await client.FetchAsync(file.ContentUrl!);
        var info = JsonNode.Parse(await client.FetchTextAsync(file.ContentUrl!.Replace("/views/original", "", StringComparison.Ordinal)))!;

        var disposition = served.Content.Headers.ContentDisposition!;
        Assert.Equal(200, (int)served.StatusCode);
        Assert.Equal(type, file.ContentType);
        Assert.Equal(type, served.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", disposition.DispositionType);
        Assert.StartsWith("file.", disposition.FileName, StringComparison.Ordinal);
        Assert.Equal(["nosniff"], served.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["default-src 'none'; sandbox"], served.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal((disposition.FileName, type), ((string?)info["name"], (string?)info["type"]));
        Assert.Equal(
            $$"""[{"viewId":"original","size":{{TestFiles.Of(type).Length}}}]""", info["views"]!.ToJsonString());
    }

    [Theory]
    [InlineData("image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("text/html", "<script>alert(1)</script>")]
    [InlineData("application/x-msdownload", "MZ")]
    [InlineData("application/octet-stream", "%PDF-1.7")]
    [InlineData("image/png", "GIF89a")]
    [InlineData("image/png", "<html>")]
    [InlineData("image/jpeg", "%PDF-1.7")]
    [InlineData("image/webp", "RIFF")]
    [InlineData("application/pdf", " %PDF-1.7")]
    [InlineData("text/plain", "MZ\0\u0003")]
    [InlineData("image/png", "")]
    [InlineData("nonsense", "hello")]
    [InlineData(null, "hello")]
    public async Task A_file_of_another_type_or_in_disguise_is_415_and_the_bot_hears_nothing(string? type, string content)
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        var bytes = System.Text.Encoding.UTF8.GetBytes(content);

        var raw = await client.UploadAsync(TestFiles.Content(bytes, type));
        var form = await client.UploadAsync(TestFiles.Form(
            """{"type":"message"}""", ("ok.png", "image/png", TestFiles.Png), ("bad", type ?? "", bytes)));

        Assert.Equal((415, "UnsupportedMediaType"), (raw.Code, raw.Error));
        Assert.Equal((415, "UnsupportedMediaType"), (form.Code, form.Error));
        Assert.Single(channel.Bot.Heard);
        Assert.Equal(["hello"], (await client.ReadAsync()).Texts);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Up_to_the_limit_is_fine_and_more_is_413_also_when_the_size_was_not_said(bool chunked)
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        var most = new byte[4 * 1024 * 1024];
        Array.Fill(most, (byte)'x');

        var fits = await client.UploadAsync(TestFiles.Content(most, "text/plain"), chunked);
        var tooLarge = await client.UploadAsync(TestFiles.Content([.. most, 120], "text/plain"), chunked);
        var form = await client.UploadAsync(TestFiles.Form(null, ("a.txt", "text/plain", most)), chunked);

        Assert.Equal(200, fits.Code);
        Assert.Equal((413, "MessageSizeTooBig"), (tooLarge.Code, tooLarge.Error));
        Assert.Equal((413, "MessageSizeTooBig"), (form.Code, form.Error));
        Assert.Equal(200, (await client.SayAsync("still there?")).Code);
    }

    [Theory]
    [InlineData("multipart/form-data", "")]
    [InlineData("multipart/form-data; boundary=b", "")]
    [InlineData("multipart/form-data; boundary=b", "no form")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Type: image/png\r\n\r\nnever ends")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nnonsense\r\n\r\n\r\n--b--")]
    [InlineData("multipart/form-data; boundary=b", "--b--\r\n")]
    [InlineData("multipart/form-data; boundary=b",
        "--b\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n{\r\n--b--\r\n")]
    public async Task A_broken_form_is_400(string type, string body)
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();

        var answer = await client.UploadAsync(TestFiles.Content(System.Text.Encoding.UTF8.GetBytes(body), type));

        Assert.Equal((400, "BadArgument"), (answer.Code, answer.Error));
        Assert.Single(channel.Bot.Heard);
    }

    [Theory]
    [InlineData("""{"type":"conversationUpdate"}""", 1)]
    [InlineData("""{"type":""}""", 1)]
    [InlineData("""{"type":"message"}""", 0)]
    [InlineData("""{"type":"message"}""", 11)]
    public async Task A_form_that_says_or_brings_what_it_may_not_is_400(string activity, int files)
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();

        var answer = await client.UploadAsync(TestFiles.Form(
            activity, [.. Enumerable.Repeat(("a.png", "image/png", TestFiles.Png), files)]));

        Assert.Equal((400, "BadArgument"), (answer.Code, answer.Error));
        Assert.Single(channel.Bot.Heard);
    }

    [Fact]
    public async Task What_is_allowed_can_be_set_down_to_nothing()
    {
        await using var none = await TestChannel.StartAsync(new() { ["DirectLine:UploadTypes"] = "" });
        await using var text = await TestChannel.StartAsync(new() { ["DirectLine:UploadTypes"] = "text/plain" });
        using var refused = none.NewClient();
        using var taken = text.NewClient();
        await refused.StartAsync();
        await taken.StartAsync();
        var note = TestFiles.Of("text/plain");

        Assert.Equal(415, (await refused.UploadAsync(TestFiles.Content(note, "text/plain"))).Code);
        Assert.Equal(200, (await taken.UploadAsync(TestFiles.Content(note, "text/plain"))).Code);
        Assert.Equal(415, (await taken.UploadAsync(TestFiles.Content(TestFiles.Png, "image/png"))).Code);
    }

    [Fact]
    public async Task After_a_day_or_with_its_conversation_a_file_is_gone()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        using var other = channel.NewClient();
        await client.StartAsync();
        await other.StartAsync();
        await client.UploadAsync(TestFiles.Content(TestFiles.Png, "image/png"));
        var kept = channel.Bot.Heard.Last().Attachments![0].ContentUrl!;
        await other.UploadAsync(TestFiles.Content(TestFiles.Png, "image/png"));
        var deleted = channel.Bot.Heard.Last().Attachments![0].ContentUrl!;

        await channel.Log.DeleteAsync(other.ConversationId, TestContext.Current.CancellationToken);
        Assert.Equal(404, (int)(await client.FetchAsync(deleted)).StatusCode);
        channel.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        Assert.Equal(200, (int)(await client.FetchAsync(kept)).StatusCode);
        channel.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(404, (int)(await client.FetchAsync(kept)).StatusCode);
    }

    [Fact]
    public async Task What_is_not_a_file_of_ours_is_404_with_an_error_body()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        await client.UploadAsync(TestFiles.Content(TestFiles.Png, "image/png"));
        var id = channel.Bot.Heard.Last().Attachments![0].ContentUrl!.Split('/')[^3];

        foreach (var path in new[] { $"{id}/views/thumbnail", "0", "0/views/original", $"{id}x" })
        {
            var answer = await client.SendAsync(HttpMethod.Get, "/v3/attachments/" + path);
            Assert.Equal((404, "AttachmentNotFound"), (answer.Code, answer.Error));
        }
    }

    [Fact]
    public async Task Only_who_takes_part_can_send_a_file_and_not_after_the_end()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        using var stranger = channel.ClientWith(channel.NewClient().Bearer, client.ConversationId);
        using var nobody = channel.ClientWith(null, client.ConversationId);

        Assert.Equal(403, (await stranger.UploadAsync(TestFiles.Content(TestFiles.Png, "image/png"))).Code);
        Assert.Equal(401, (await nobody.UploadAsync(TestFiles.Content(TestFiles.Png, "image/png"))).Code);
        await client.PostAsync("""{"type":"endOfConversation"}""");
        Assert.Equal(404, (await client.UploadAsync(TestFiles.Content(TestFiles.Png, "image/png"))).Code);
    }

    [Fact]
    public async Task The_name_of_a_file_is_never_logged()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        channel.Bot.OnMessage = (turn, _) =>
            throw new InvalidOperationException(turn.Activity.Attachments![0].Name);

        var taken = await client.UploadAsync(TestFiles.Form(null, ("ann-cancer.png", "image/png", TestFiles.Png)));
        var refused = await client.UploadAsync(TestFiles.Form(null, ("ann-cancer.exe", "image/png", [1])));

        Assert.Equal((502, 415), (taken.Code, refused.Code));
        Assert.DoesNotContain(channel.Logs.Lines, line => line.Contains("ann-cancer", StringComparison.Ordinal));
    }
}
