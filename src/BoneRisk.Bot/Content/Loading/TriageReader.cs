namespace BoneRisk.Bot.Content.Loading;

/// <summary>Reads <c>triage.yaml</c>, the front desk's script.</summary>
internal static class TriageReader
{
    /// <summary>With the reason, six questions at most.</summary>
    private const int MostAfterReason = 5;

    public static TriageScript Read(YamlFile file, IReadOnlyList<RedFlagWords> redFlags)
    {
        var root = file.Root;
        var known = redFlags.Select(flag => flag.Id).ToList();
        var questionIds = new Taken();
        List<TriageQuestion> questions = [.. root.Maps("questions", "question").Select(map => Question(map, questionIds, known))];
        var (ids, synonyms) = (new Taken(), new Taken());
        var script = new TriageScript(
            [.. root.Maps("reasons", "reason").Select(map => Reason(map, ids, synonyms, known, questions))],
            questions,
            ByDisposition.Read(root, "outcomes", map => new TriageOutcome(
                map.Text("plain"), map.Text("say"), map.Text("doNotSay"), map.Text("handOverTo"))));
        root.Done();
        return script;
    }

    private static TriageQuestion Question(YamlMap map, Taken ids, List<string> known)
    {
        var question = new TriageQuestion(map.Id(ids), map.Text("say"), map.References("redFlags", "red flag", known));
        map.Done();
        return question;
    }

    private static TriageReason Reason(
        YamlMap map, Taken ids, Taken synonyms, List<string> known, List<TriageQuestion> questions)
    {
        var id = map.Id(ids);
        var reason = new TriageReason(
            id,
            map.Text("label"),
            map.Wordings("synonyms", id, synonyms),
            map.References("redFlags", "red flag", known));

        var asked = questions.Count(question => question.RedFlags.Any(reason.RedFlags.Contains));
        if (asked > MostAfterReason)
        {
            map.Mistake("redFlags", $"these red flags ask {asked} questions, and a triage has {MostAfterReason} at most");
        }

        foreach (var flag in reason.RedFlags.Where(flag => known.Contains(flag) && !questions.Exists(q => q.RedFlags.Contains(flag))))
        {
            map.Mistake("redFlags", $"no question asks about '{flag}'");
        }

        map.Done();
        return reason;
    }
}
