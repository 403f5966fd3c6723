using System.Runtime.InteropServices;

namespace BoneRisk.Understanding;

/// <summary>Writes and takes arrays as they lie in memory: taking one costs hardly more than reading the file.</summary>
internal static class Blocks
{
    /// <summary>Writes values and how many they are.</summary>
    public static void WriteBlock<T>(this BinaryWriter to, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        to.Write(values.Length);
        to.Write(MemoryMarshal.AsBytes(values));
    }

    /// <summary>Takes what was written.</summary>
    /// <exception cref="EndOfStreamException">It is cut off.</exception>
    public static T[] ReadBlock<T>(this BinaryReader from)
        where T : unmanaged
    {
        var values = GC.AllocateUninitializedArray<T>(from.ReadInt32());
        from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    /// <summary>Writes texts and how many they are.</summary>
    public static void WriteTexts(this BinaryWriter to, IReadOnlyCollection<string> texts)
    {
        to.Write(texts.Count);
        foreach (var text in texts)
            to.Write(text);
    }

    /// <summary>Takes what was written.</summary>
    /// <exception cref="EndOfStreamException">It is cut off.</exception>
    public static string[] ReadTexts(this BinaryReader from)
    {
        var texts = new string[from.ReadInt32()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = from.ReadString();
        return texts;
    }
}
