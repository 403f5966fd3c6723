namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whether the person takes the file.</summary>
public class FileConsentCardResponse
{
    public string? Action { get; set; }
    public object? Context { get; set; }
    public FileUploadInfo? UploadInfo { get; set; }
}
