using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Vidare.Tests")]
[assembly: InternalsVisibleTo("Vidare.Browser.Tests")]
