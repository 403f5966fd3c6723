namespace Microsoft.Bot.Builder.Adapters;

/// <summary>The conversation went another way than the test told.</summary>
internal sealed class TestFlowException(string message) : Exception(message);
