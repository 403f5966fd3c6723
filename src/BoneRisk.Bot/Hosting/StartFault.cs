using System.Net.Sockets;
using BoneRisk.Bot.Cards;
using BoneRisk.Bot.Content;
using BoneRisk.Storage;
using Microsoft.AspNetCore.Connections;

namespace BoneRisk.Bot.Hosting;

/// <summary>What a newcomer reads when the bot cannot start: one clear line, not a stack trace.</summary>
public static class StartFault
{
    /// <returns>The line, or null for a fault that is ours and should show its trace.</returns>
    public static string? Explain(Exception e) => e switch
    {
        ContentException or CardException or StorageException or SettingException => $"BoneRisk.Bot cannot start: {e.Message}",
        IOException { InnerException: AddressInUseException } =>
            $"BoneRisk.Bot cannot start: {e.Message} Stop the other program, or choose another address with --urls.",
        FormatException { Message: var said } when said.StartsWith("Invalid url", StringComparison.Ordinal) =>
            $"BoneRisk.Bot cannot start: {said}. An address looks like http://127.0.0.1:3978.",
        SocketException { SocketErrorCode: SocketError.AccessDenied } =>
            "BoneRisk.Bot cannot start: this port needs more rights. Choose another address with --urls.",
        Microsoft.Extensions.Options.OptionsValidationException => $"BoneRisk.Bot cannot start: {e.Message}",
        InvalidOperationException { Message: var said } when said.StartsWith("Failed to convert configuration value", StringComparison.Ordinal) =>
            $"BoneRisk.Bot cannot start: {said}",
        _ => e.InnerException is { } inner ? Explain(inner) : null,
    };
}
