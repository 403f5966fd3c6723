using System.Diagnostics;

namespace BoneRisk.Fault.Tests.Support;

/// <summary>A file system of a few megabytes in memory, which can be filled up, or made read-only.</summary>
internal sealed class SmallDisk : IDisposable
{
    private SmallDisk(string folder) => Folder = folder;

    public string Folder { get; }

    /// <param name="options">Options of <c>mount -t tmpfs</c>.</param>
    public static SmallDisk Mount(string options)
    {
        var folder = Directory.CreateTempSubdirectory("bonerisk-disk-").FullName;
        if (Run("-t", "tmpfs", "-o", options, "bonerisk", folder))
            return new SmallDisk(folder);
        Directory.Delete(folder);
        Assert.Skip("A small file system cannot be mounted here: that takes Linux and its administrator.");
        return null!;
    }

    public void MakeReadOnly() => Assert.True(Run("-o", "remount,ro", Folder));

    /// <summary>Leaves not a byte of room.</summary>
    /// <returns>The file that takes it all.</returns>
    public string Fill()
    {
        var path = Path.Combine(Folder, "ballast");
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        var page = new byte[4096];
        try
        {
            while (true)
                file.Write(page);
        }
        catch (IOException)
        {
            return path;
        }
    }

    public void Dispose()
    {
        using var unmount = Process.Start("umount", ["-l", Folder]);
        unmount.WaitForExit();
        Directory.Delete(Folder);
    }

    private static bool Run(params string[] arguments)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        var start = new ProcessStartInfo("mount", arguments) { RedirectStandardError = true };
        using var mount = Process.Start(start)!;
        mount.StandardError.ReadToEnd();
        mount.WaitForExit();
        return mount.ExitCode == 0;
    }
}
