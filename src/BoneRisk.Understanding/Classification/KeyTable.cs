using System.Runtime.CompilerServices;

namespace BoneRisk.Understanding;

/// <summary>Numbers keys from 0, in the order in which they come. Small and quick: training does little else.</summary>
internal sealed class KeyTable
{
    private ulong[] _keys = new ulong[1 << 12];
    private int[] _numbers = new int[1 << 12];

    /// <summary>How many keys have a number.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a key; a new one when it has none. The key 0 is not to be used.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Add(ulong key)
    {
        var slot = Slot(key);
        if (_keys[slot] == key)
            return _numbers[slot];
        (_keys[slot], _numbers[slot]) = (key, Count++);
        if (Count * 2 > _keys.Length)
            Grow();
        return Count - 1;
    }

    /// <summary>The number of a key; -1 when it has none.</summary>
    public int Find(ulong key)
    {
        var slot = Slot(key);
        return _keys[slot] == key ? _numbers[slot] : -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Slot(ulong key)
    {
        var keys = _keys;
        var slot = (int)(key >> 20) & (keys.Length - 1);
        while (keys[slot] != key && keys[slot] != 0)
            slot = (slot + 1) & (keys.Length - 1);
        return slot;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Grow()
    {
        var (keys, numbers) = (_keys, _numbers);
        _keys = new ulong[keys.Length * 4];
        _numbers = new int[keys.Length * 4];
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0)
                continue;
            var slot = Slot(keys[i]);
            (_keys[slot], _numbers[slot]) = (keys[i], numbers[i]);
        }
    }
}
