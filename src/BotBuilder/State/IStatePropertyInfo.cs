namespace Microsoft.Bot.Builder;

/// <summary>Name of a state property.</summary>
public interface IStatePropertyInfo
{
    string Name { get; }
}
