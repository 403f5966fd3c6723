using BoneRisk.Load.People;
using BoneRisk.Load.Replies;

namespace BoneRisk.Load.Channels;

/// <summary>One conversation with the bot.</summary>
internal interface IChannel : IAsyncDisposable
{
    /// <summary>Says something, as often as it takes to be heard, under one activity id; returns all that was answered.</summary>
    /// <exception cref="LoadException">The server refused, or was not there for longer than patience lasts.</exception>
    Task<IReadOnlyList<ReplyMessage>> SayAsync(Said said, CancellationToken cancellationToken);
}
