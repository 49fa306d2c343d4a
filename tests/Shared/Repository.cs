namespace Vidare;

/// <summary>The clone that the tests were built from.</summary>
static class Repository
{
    /// <summary>Its top folder: the one with <c>Vidare.slnx</c>.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The full path of a file or folder of the clone.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    static string FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Vidare.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("No folder above " + start + " has Vidare.slnx.");
    }
}
