using Microsoft.Playwright;

namespace BoneRisk.EndToEnd.Tests.Browsing;

/// <summary>A screen and a theme; its name goes into names of screenshots.</summary>
public sealed record Look(string Name, int Width, int Height, ColorScheme Scheme)
{
    public static Look Phone { get; } = new("phone-light", 360, 740, ColorScheme.Light);

    public static Look PhoneDark { get; } = new("phone-dark", 360, 740, ColorScheme.Dark);

    public static Look Desktop { get; } = new("desktop-light", 1280, 900, ColorScheme.Light);

    public static Look DesktopDark { get; } = new("desktop-dark", 1280, 900, ColorScheme.Dark);

    public static IReadOnlyList<Look> All { get; } = [Phone, PhoneDark, Desktop, DesktopDark];

    public ViewportSize Size => new() { Width = Width, Height = Height };

    public override string ToString() => Name;
}
