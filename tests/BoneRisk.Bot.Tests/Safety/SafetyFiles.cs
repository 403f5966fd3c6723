using System.Reflection;
using System.Text.RegularExpressions;

namespace BoneRisk.Bot.Tests.Safety;

/// <summary>The clinical-safety documents, and the repository that they speak of.</summary>
internal static partial class SafetyFiles
{
    public static string Root { get; } = FindRoot();

    public static string HazardLog => Read("hazard-log.md");

    public static string Sources => Read("sources.md");

    /// <summary>Every test as Class.Method: by reflection here, by its text in the other test projects.</summary>
    public static HashSet<string> AllTests() => [.. TestsHere().Concat(TestsElsewhere())];

    private static IEnumerable<string> TestsHere() =>
        from type in typeof(SafetyFiles).Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where method.GetCustomAttributes<FactAttribute>().Any()
        select $"{type.Name}.{method.Name}";

    private static IEnumerable<string> TestsElsewhere() =>
        from file in Directory.EnumerateFiles(Path.Combine(Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
        where !file.Contains("BoneRisk.Bot.Tests", StringComparison.Ordinal)
        let text = File.ReadAllText(file)
        let type = Path.GetFileNameWithoutExtension(file)
        from Match match in TestMethod().Matches(text)
        select $"{type}.{match.Groups["name"].Value}";

    private static string Read(string name) => File.ReadAllText(Path.Combine(Root, "docs", "clinical-safety", name));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BoneRisk.Bot.sln")))
        {
            folder = folder.Parent;
        }

        return folder!.FullName;
    }

    [GeneratedRegex(@"\[(?:Fact|Theory|InlineData|MemberData)[^\r\n]*\s+public (?:async )?(?:Task|void) (?<name>\w+)\(")]
    private static partial Regex TestMethod();
}
