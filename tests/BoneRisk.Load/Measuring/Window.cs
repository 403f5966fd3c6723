namespace BoneRisk.Load.Measuring;

/// <summary>The time that is measured: turns that end before or after it do not count.</summary>
internal sealed class Window
{
    private long _from = long.MaxValue;
    private long _to = long.MaxValue;

    public void Open() => Volatile.Write(ref _from, TimeProvider.System.GetTimestamp());

    public void Close() => Volatile.Write(ref _to, TimeProvider.System.GetTimestamp());

    public TimeSpan Length => TimeProvider.System.GetElapsedTime(_from, _to);

    public bool Holds(long timestamp) => timestamp >= Volatile.Read(ref _from) && timestamp < Volatile.Read(ref _to);
}
