namespace BoneRisk.Load;

/// <summary>The server could not be used, or an option makes no sense; the message says which.</summary>
internal sealed class LoadException(string message, Exception? inner = null) : Exception(message, inner);
