namespace BoneRisk.Bot.Hosting;

/// <summary>A setting in <c>appsettings.json</c> cannot be used.</summary>
public sealed class SettingException(string message) : Exception(message);
