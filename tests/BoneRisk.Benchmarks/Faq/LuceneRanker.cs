using System.Globalization;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace BoneRisk.Benchmarks.Faq;

/// <summary>BM25 of Lucene.Net: each wording is a document, a topic is as near as its nearest wording.</summary>
internal sealed class LuceneRanker : IFaqRanker
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const int MostDocuments = 200;
    private const int MostTopics = 10;

    private readonly EnglishAnalyzer _analyzer = new(Version);
    private readonly IndexSearcher _searcher;

    public LuceneRanker()
    {
        var directory = new RAMDirectory();
        using (var writer = new IndexWriter(directory, new(Version, _analyzer) { Similarity = new BM25Similarity() }))
        {
            foreach (var (text, topic) in FaqContent.Wordings)
            {
                writer.AddDocument([new TextField("text", text, Field.Store.NO), new StringField("topic", topic!, Field.Store.YES)]);
            }
        }

        _searcher = new(DirectoryReader.Open(directory)) { Similarity = new BM25Similarity() };
    }

    public IReadOnlyList<(string Topic, double Score)> Rank(string text)
    {
        var query = Query(text);
        return
        [
            .. _searcher.Search(query, MostDocuments).ScoreDocs
                .Select(hit => (Topic: _searcher.Doc(hit.Doc).Get("topic", CultureInfo.InvariantCulture), Score: (double)hit.Score))
                .DistinctBy(hit => hit.Topic).Take(MostTopics),
        ];
    }

    private BooleanQuery Query(string text)
    {
        var query = new BooleanQuery();
        using var stream = _analyzer.GetTokenStream("text", text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            query.Add(new TermQuery(new("text", term.ToString())), Occur.SHOULD);
        }

        stream.End();
        return query;
    }
}
