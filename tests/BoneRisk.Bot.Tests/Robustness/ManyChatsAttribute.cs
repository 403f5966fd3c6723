using FsCheck.Xunit;

namespace BoneRisk.Bot.Tests.Robustness;

/// <summary>
/// A promise that holds in every chat. An ordinary build tries the same cases each time, so that it fails only for what
/// was changed; a long walk (<see cref="Runs"/>) tries new ones. When a promise is broken, the shortest case that breaks
/// it is printed with its seed, and <c>Replay = "(…)"</c> on the test walks it again.
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
        Replay = Runs.AreMany ? null : "(2026,1123)";
        QuietOnSuccess = true;
        Arbitrary = [typeof(Chats)];
    }

    /// <summary>Cases in an ordinary run.</summary>
    public int Usual { get; }
}
