using System.Runtime.CompilerServices;
using System.Runtime.Versioning;

[assembly: SupportedOSPlatform("linux")]
[assembly: InternalsVisibleTo("Vidare.Tests")]
[assembly: InternalsVisibleTo("Vidare.Browser.Tests")]
