using Vidare.Access;

namespace Vidare.Ui;

/// <summary>Every component in every state, for those who build pages; mapped in demo mode only.</summary>
public static class Gallery
{
    static readonly DateOnly Today = new(2015, 9, 14);

    public static void Map(IEndpointRouteBuilder routes)
    {
        var gallery = routes.MapGroup("/utveckling/komponenter");
        gallery.MapGet("", () => Answer.Page<GalleryPage>(Frame(plain: false), GalleryModel.Example(Today))).ForAnyone();
        gallery.MapGet("enkel", () => Answer.Page<GalleryPage>(Frame(plain: true), GalleryModel.Example(Today))).ForAnyone();
        gallery.MapGet("status/{status:int}", (int status) => Answer.Status(Frame(plain: false), status)).ForAnyone();
    }

    static PageFrame Frame(bool plain) =>
        new(
            "Karin Andersson",
            "Personlig coach, TUNA-Strängnäs",
            plain
                ?
                [
                    new NavigationLink("/", "Min sida", Current: false),
                    new NavigationLink("/utveckling/komponenter/enkel", "Komponenter", Current: true),
                ]
                :
                [
                    new NavigationLink("/", "Att göra", Current: false, 7),
                    new NavigationLink("#arenden", "Mina ärenden", Current: false, 1234),
                    new NavigationLink("#aktualiseringar", "Aktualiseringar", Current: false, 0),
                    new NavigationLink("#insatser", "Insatser", Current: false),
                    new NavigationLink("#rapporter", "Uppföljning och rapporter", Current: false),
                    new NavigationLink("/utveckling/komponenter", "Komponenter", Current: true),
                ],
            Today,
            Demo: true,
            Flash: "Planen är sparad.",
            new AntiforgeryField("__RequestVerificationToken", "exempel"),
            plain);
}
