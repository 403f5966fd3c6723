namespace BoneRisk.Understanding;

/// <summary>Writes and takes the stems of many wordings, each stem as a text once.</summary>
internal static class StemLists
{
    public static void Write(List<IReadOnlyList<string>> lists, BinaryWriter to)
    {
        string[] stems = [.. lists.SelectMany(list => list).Distinct()];
        var numbers = stems.Select((stem, i) => (stem, i)).ToDictionary(p => p.stem, p => p.i, StringComparer.Ordinal);
        to.WriteTexts(stems);
        to.WriteBlock<int>([.. lists.Select(list => list.Count)]);
        to.WriteBlock<int>([.. lists.SelectMany(list => list).Select(stem => numbers[stem])]);
    }

    public static List<IReadOnlyList<string>> Read(BinaryReader from)
    {
        var stems = from.ReadTexts();
        var (counts, numbers) = (from.ReadBlock<int>(), from.ReadBlock<int>());
        List<IReadOnlyList<string>> lists = new(counts.Length);
        var next = 0;
        foreach (var count in counts)
        {
            var list = new string[count];
            for (var i = 0; i < count; i++)
                list[i] = stems[numbers[next++]];
            lists.Add(list);
        }

        return lists;
    }
}
