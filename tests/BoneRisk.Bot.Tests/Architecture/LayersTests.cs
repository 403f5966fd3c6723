using ArchUnitNET.Fluent;
using ArchUnitNET.Loader;
using BoneRisk.DirectLine;
using BoneRisk.Scoring;
using BoneRisk.Storage;
using BoneRisk.Understanding;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace BoneRisk.Bot.Tests.Architecture;

/// <summary>Arrows point one way: the bot, then its parts, then the Bot Framework.</summary>
public sealed class LayersTests
{
    private static readonly System.Reflection.Assembly Scoring = typeof(ScoringService).Assembly;
    private static readonly System.Reflection.Assembly Understanding = typeof(FaqSearch).Assembly;
    private static readonly System.Reflection.Assembly Storage = typeof(IActivityLog).Assembly;
    private static readonly System.Reflection.Assembly DirectLine = typeof(DirectLineTokens).Assembly;
    private static readonly System.Reflection.Assembly Bot = typeof(Program).Assembly;
    private static readonly System.Reflection.Assembly Framework = typeof(Microsoft.Bot.Builder.IBot).Assembly;

    private static readonly ArchUnitNET.Domain.Architecture Everything =
        new ArchLoader().LoadAssemblies(Scoring, Understanding, Storage, DirectLine, Bot, Framework).Build();

    public static TheoryData<string, string[]> Rules => new()
    {
        { Name(Scoring), [Name(Understanding), Name(Storage), Name(DirectLine), Name(Bot), Name(Framework)] },
        { Name(Understanding), [Name(Scoring), Name(Storage), Name(DirectLine), Name(Bot), Name(Framework)] },
        { Name(Storage), [Name(Scoring), Name(Understanding), Name(DirectLine), Name(Bot)] },
        { Name(DirectLine), [Name(Scoring), Name(Understanding), Name(Bot)] },
        { Name(Framework), [Name(Scoring), Name(Understanding), Name(Storage), Name(DirectLine), Name(Bot)] },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_part_knows_nothing_of_what_is_built_on_it(string part, string[] strangers)
    {
        foreach (var stranger in strangers)
        {
            IArchRule rule = Types().That().ResideInAssembly(Find(part)).Should()
                .NotDependOnAny(Types().That().ResideInAssembly(Find(stranger)));
            Assert.True(rule.HasNoViolations(Everything), $"{part} depends on {stranger}.");
        }
    }

    [Fact]
    public void Scoring_and_understanding_touch_no_file_and_no_network()
    {
        foreach (var part in new[] { Scoring, Understanding })
        {
            var outside = part.GetReferencedAssemblies().Select(a => a.Name!)
                .Where(n => n.StartsWith("System.Net", StringComparison.Ordinal) || n.StartsWith("System.IO", StringComparison.Ordinal)
                    || n.StartsWith("Microsoft", StringComparison.Ordinal));
            Assert.Empty(outside);
        }
    }

    private static string Name(System.Reflection.Assembly assembly) => assembly.GetName().Name!;

    private static System.Reflection.Assembly Find(string name) =>
        new[] { Scoring, Understanding, Storage, DirectLine, Bot, Framework }.First(a => Name(a) == name);
}
