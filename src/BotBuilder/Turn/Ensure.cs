using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Builder;

/// <summary>An id or name must not be blank; like Microsoft's, it then counts as missing.</summary>
internal static class Ensure
{
    public static string Text(
        [NotNull] string? value, [CallerArgumentExpression(nameof(value))] string? parameter = null) =>
        string.IsNullOrWhiteSpace(value) ? throw new ArgumentNullException(parameter) : value;
}
