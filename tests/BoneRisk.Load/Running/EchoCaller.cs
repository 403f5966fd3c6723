using BoneRisk.Load.Channels;
using BoneRisk.Load.Measuring;
using BoneRisk.Load.People;

namespace BoneRisk.Load.Running;

/// <summary>Says something new every time, and wants exactly that back.</summary>
internal sealed class EchoCaller(int who, IChannel channel, Tally tally) : ICaller
{
    private int _turn;

    public int Laps => _turn;

    public bool MayStop => true;

    public async Task<bool> TurnAsync()
    {
        var said = $"Person {who} says their sentence number {++_turn}, which is as long as sentences are.";
        try
        {
            var replies = await channel.SayAsync(new Said(said, null), CancellationToken.None);
            if (replies is [var reply] && reply.Text == $"Echo: {said}")
                return true;
            tally.Mismatched($"person {who}, turn {_turn}: got [{string.Join(", ", replies.Select(r => r.Text))}]");
        }
        catch (LoadException e)
        {
            tally.Failed(e.Message);
        }

        return false;
    }
}
