using System.Security.Cryptography;
using BoneRisk.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace BoneRisk.DirectLine;

/// <summary>Takes files from clients: keeps them for a day, and gives the bot a message that points to them.</summary>
internal sealed class UploadEndpoint(
    Callers callers, UploadReader reader, IActivityLog log, IAttachmentStore store, ActivityIntake intake,
    TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    public async Task<IResult> PostAsync(HttpRequest request, string conversationId)
    {
        var caller = await callers.ReadAsync(request, conversationId);
        var conversation = await log.FindOpenAsync(conversationId);
        var (activity, files) = await reader.ReadAsync(request);
        ActivityIntake.RefuseChannelTypes(activity);

        var expires = clock.GetUtcNow() + Lifetime;
        List<StoredAttachment> kept =
            [.. files.Select(file => new StoredAttachment(NewId(), file.ContentType, file.Content, expires))];
        if (!await store.AddAsync(conversationId, kept))
            throw DirectLineProblem.NoConversation();

        activity.Attachments ??= [];
        foreach (var (file, stored) in files.Zip(kept))
            Attach(activity.Attachments, file, request.AttachmentUrl(stored.Id));
        return await intake.TakeAsync(activity, conversation, caller, request.ServiceUrl());
    }

    /// <summary>The client lists its files by name, without their address, in an order of its own.</summary>
    private static void Attach(IList<Attachment> attachments, UploadedFile file, string url)
    {
        var listed = attachments.FirstOrDefault(
            attachment => attachment.ContentUrl is null && attachment.Content is null && attachment.Name == file.Name);
        if (listed is null)
            attachments.Add(listed = new Attachment { Name = file.Name });
        listed.ContentType = file.ContentType;
        listed.ContentUrl = url;
    }

    private static string NewId() => RandomNumberGenerator.GetHexString(40, lowercase: true);
}
