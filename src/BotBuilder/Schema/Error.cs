namespace Microsoft.Bot.Schema;

/// <summary>What went wrong, as channels report it.</summary>
public class Error
{
    public Error()
    {
    }

    public Error(string? code = null, string? message = null)
    {
        Code = code;
        Message = message;
    }

    public string? Code { get; set; }
    public string? Message { get; set; }
}
