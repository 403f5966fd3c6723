using BoneRisk.Load.Channels;
using BoneRisk.Load.Measuring;
using BoneRisk.Load.People;

namespace BoneRisk.Load.Running;

/// <summary>A person who walks through assessments; after a mismatch or an error, in a new conversation.</summary>
/// <param name="who">The virtual person, from 0.</param>
/// <param name="judge">What is known across all people.</param>
/// <param name="open">Opens a new conversation.</param>
/// <param name="tally">Where what is wrong is counted.</param>
internal sealed class AssessmentCaller(int who, Judge judge, Func<IChannel> open, Tally tally) : ICaller
{
    private Walker? _walker;
    private IChannel? _channel;
    private int _walked;

    public int Laps => _walked + (_walker?.Laps ?? 0);

    public bool MayStop => _walker?.HasProof != false;

    public async Task<bool> TurnAsync()
    {
        try
        {
            _channel ??= open();
            _walker ??= new Walker(who, judge);
            if (_walker.Check(await _channel.SayAsync(_walker.Next(), CancellationToken.None)) is not { } wrong)
                return true;
            tally.Mismatched(wrong);
        }
        catch (LoadException e)
        {
            tally.Failed(e.Message);
        }

        await BeginAgainAsync();
        return false;
    }

    private async Task BeginAgainAsync()
    {
        _walked = Laps;
        if (_channel is not null)
            await _channel.DisposeAsync();
        (_walker, _channel) = (null, null);
    }
}
