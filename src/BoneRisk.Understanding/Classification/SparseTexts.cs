using System.Runtime.InteropServices;

namespace BoneRisk.Understanding;

/// <summary>The features of many texts, one after the other.</summary>
internal sealed class SparseTexts
{
    private readonly List<int> _starts = [0];
    private readonly List<SparseItem> _items = [];

    /// <summary>How many texts there are.</summary>
    public int Count => _starts.Count - 1;

    /// <summary>The features of a text.</summary>
    public Span<SparseItem> this[int text] => CollectionsMarshal.AsSpan(_items)[_starts[text].._starts[text + 1]];

    /// <summary>Adds a feature to the text that is not yet ended.</summary>
    public void Add(SparseItem item) => _items.Add(item);

    /// <summary>Ends a text.</summary>
    public void End() => _starts.Add(_items.Count);
}
