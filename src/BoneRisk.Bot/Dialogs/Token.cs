using System.Security.Cryptography;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Unguessable names: 64 random bits as hexadecimal text.</summary>
public static class Token
{
    public static string New() => RandomNumberGenerator.GetHexString(16, lowercase: true);
}
