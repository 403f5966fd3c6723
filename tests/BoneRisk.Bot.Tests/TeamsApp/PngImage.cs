using System.Buffers.Binary;
using System.IO.Compression;

namespace BoneRisk.Bot.Tests.TeamsApp;

/// <summary>A PNG of 8 bits a channel without interlace, which is all that the icons need.</summary>
internal sealed class PngImage
{
    private readonly byte[] _pixels;
    private readonly int _channels;

    public PngImage(byte[] file)
    {
        Width = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16));
        Height = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(20));
        Assert.Equal((8, 0), (file[24], file[28]));
        _channels = file[25] switch { 2 => 3, 6 => 4, var type => throw new InvalidDataException($"Colour type {type}") };
        _pixels = Unfilter(Data(file));
    }

    public int Width { get; }

    public int Height { get; }

    public IEnumerable<(byte Red, byte Green, byte Blue, byte Alpha)> Pixels =>
        _pixels.Chunk(_channels).Select(p => (p[0], p[1], p[2], _channels == 4 ? p[3] : byte.MaxValue));

    private static byte[] Data(byte[] file)
    {
        using var packed = new MemoryStream();
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (file.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                packed.Write(file, at + 8, length);
            }

            at += length + 12;
        }

        packed.Position = 0;
        using var unpacked = new MemoryStream();
        using var zlib = new ZLibStream(packed, CompressionMode.Decompress);
        zlib.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private byte[] Unfilter(byte[] data)
    {
        var stride = Width * _channels;
        var pixels = new byte[Height * stride];
        for (var i = 0; i < pixels.Length; i++)
        {
            var (row, column) = (i / stride, i % stride);
            var left = column < _channels ? 0 : pixels[i - _channels];
            var up = row == 0 ? 0 : pixels[i - stride];
            var corner = row == 0 || column < _channels ? 0 : pixels[i - stride - _channels];
            var guess = data[row * (stride + 1)] switch
            {
                0 => 0,
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                _ => Paeth(left, up, corner),
            };
            pixels[i] = (byte)(data[row * (stride + 1) + 1 + column] + guess);
        }

        return pixels;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (a, b, c) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - 2 * corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
