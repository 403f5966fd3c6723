using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>The stories, by question id.</summary>
internal static class Stories
{
    private static readonly FrozenDictionary<string, Lazy<Story>> ById = new Dictionary<string, Lazy<Story>>
    {
        ["sex"] = new(() => new SexStory()),
        ["menopause"] = new(() => new MenopauseStory()),
        ["oestrogenNow"] = new(() => new OestrogenStory()),
        ["diagnosis"] = new(() => new DiagnosisStory()),
        ["fragilityFracture"] = new(() => new FractureStory()),
        ["heightLoss4cm"] = new(() => new HeightLossStory()),
        ["falls"] = new(() => new FallsStory()),
        ["parentHipFracture"] = new(() => new ParentHipStory()),
        ["rheumatoidArthritis"] = new(() => new RheumatoidStory()),
        ["steroids"] = new(() => new SteroidsStory()),
        ["neckSurgery"] = new(() => new NeckSurgeryStory()),
        ["smoking"] = new(() => new SmokingStory()),
        ["alcohol"] = new(() => new AlcoholStory()),
    }.ToFrozenDictionary();

    /// <summary>Made when it is first told: until then its tables cost nothing.</summary>
    public static Lazy<Story>? Find(string? question) => question is null ? null : ById.GetValueOrDefault(question);
}
