using System.Text.RegularExpressions;
using BoneRisk.Bot.Tests.Safety;

namespace BoneRisk.Bot.Tests.Architecture;

/// <summary>No regular expression can run away with what somebody typed.</summary>
public sealed partial class RegularExpressionTests
{
    [Fact]
    public void Every_regular_expression_is_source_generated_or_does_not_backtrack()
    {
        var made = from file in Directory.EnumerateFiles(Path.Combine(SafetyFiles.Root, "src"), "*.cs", SearchOption.AllDirectories)
                   where !file.Split(Path.DirectorySeparatorChar).Intersect(["obj", "bin", "node_modules"]).Any()
                   from statement in File.ReadAllText(file).Split(';')
                   where MadeAtRunTime().IsMatch(statement) && !statement.Contains("NonBacktracking", StringComparison.Ordinal)
                   select $"{Path.GetFileName(file)}: {statement.Trim()}";

        Assert.Empty(made);
    }

    /// <summary>A constructor, or one of the static methods that make an expression on the way.</summary>
    [GeneratedRegex(@"\bnew\s+(?:[\w.]+\.)?Regex\s*\(|\bRegex\s+\w+\s*=\s*new\s*\(|\bRegex\.(?:IsMatch|Match|Matches|Replace|Split|Count|EnumerateMatches)\s*\(")]
    private static partial Regex MadeAtRunTime();
}
