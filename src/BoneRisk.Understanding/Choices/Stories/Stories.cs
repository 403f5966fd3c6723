using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>The stories, by question id.</summary>
internal static class Stories
{
    private static readonly FrozenDictionary<string, Story> ById = new Dictionary<string, Story>
    {
        ["sex"] = new SexStory(),
        ["menopause"] = new MenopauseStory(),
        ["oestrogenNow"] = new OestrogenStory(),
        ["diagnosis"] = new DiagnosisStory(),
        ["fragilityFracture"] = new FractureStory(),
        ["heightLoss4cm"] = new HeightLossStory(),
        ["falls"] = new FallsStory(),
        ["parentHipFracture"] = new ParentHipStory(),
        ["rheumatoidArthritis"] = new RheumatoidStory(),
        ["steroids"] = new SteroidsStory(),
        ["neckSurgery"] = new NeckSurgeryStory(),
        ["smoking"] = new SmokingStory(),
        ["alcohol"] = new AlcoholStory(),
    }.ToFrozenDictionary();

    public static Story? Find(string? question) => question is null ? null : ById.GetValueOrDefault(question);
}
