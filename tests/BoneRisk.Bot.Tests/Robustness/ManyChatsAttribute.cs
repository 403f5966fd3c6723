using FsCheck.Xunit;

namespace BoneRisk.Bot.Tests.Robustness;

/// <summary>
/// A promise that holds in every chat. When it is broken, the shortest chat that breaks it is printed with a seed;
/// <c>Replay = "(seed)"</c> on the test walks it again.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
#pragma warning disable xUnit3003 // FsCheck's attribute takes no place in the source.
public sealed class ManyChatsAttribute : PropertyAttribute
#pragma warning restore xUnit3003
{
    public ManyChatsAttribute(int usual)
    {
        Usual = usual;
        MaxTest = Runs.Or(usual);
        QuietOnSuccess = true;
        Arbitrary = [typeof(Chats)];
    }

    /// <summary>Cases in an ordinary run.</summary>
    public int Usual { get; }
}
