using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Vidare.Storage;

namespace Vidare.Web;

/// <summary>The keys that protect cookies and forms, in the database so that every node has the same.</summary>
sealed class KeyRing(Database database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = database.Association();
        return [.. db.Keys.AsEnumerable().Select(k => XElement.Parse(k.Xml))];
    }

    public void StoreElement(XElement element, string friendlyName) => database.WriteAssociation(db =>
    {
        db.Add(new KeyRow { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        return Task.FromResult(true);
    }).GetAwaiter().GetResult();
}
