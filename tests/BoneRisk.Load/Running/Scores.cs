using System.Text;
using BoneRisk.Load.Channels;
using BoneRisk.Load.People;

namespace BoneRisk.Load.Running;

/// <summary>Asks the scoring service for everybody's report before the run, so that none of its time is in the figures.</summary>
internal static class Scores
{
    public static async Task<Judge> AskAsync(Poster poster, Uri server)
    {
        Dictionary<string, string> reports = [];
        foreach (var person in Everybody.All)
        {
            var report = await poster.SendAsync(
                HttpMethod.Post, () => new Uri(server, "/api/score"), Encoding.UTF8.GetBytes(person.ScoreBody), null, CancellationToken.None);
            reports[person.Name] = Encoding.UTF8.GetString(report);
        }

        return new Judge(reports);
    }
}
