using Microsoft.EntityFrameworkCore;
using Vidare.Storage;
foreach (var o in new[] { StorageOptions.Parse("/tmp/x"), StorageOptions.Parse("Host=x") })
{
    using var db = new Database(o).Participation();
    Console.WriteLine("=====");
    Console.WriteLine(db.Database.GenerateCreateScript());
}
