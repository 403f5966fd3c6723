using Microsoft.Bot.Schema;

namespace BoneRisk.DirectLine;

/// <param name="Activity">What the client said with its files; an empty message where it said nothing.</param>
/// <param name="Files">At least one.</param>
internal sealed record Upload(Activity Activity, IReadOnlyList<UploadedFile> Files);
