using Shouldly;
using Vidare.Ui;
using Xunit;

namespace Vidare.Tests.Ui;

public sealed class PagingTests
{
    [Fact]
    public void Sort_and_page_links_keep_the_filters_and_say_nothing_twice() =>
        new Paging(3, 25, 132, "/arenden?part=af&sok=%C3%A5sa&sida=3&sortera=namn")
            .Link(4, new Sort("dag", Descending: true))
            .ShouldBe("/arenden?part=af&sok=%C3%A5sa&sortera=dag&fallande=ja&sida=4");

    [Fact]
    public void The_first_page_in_the_usual_order_is_the_bare_address() =>
        new Paging(2, 25, 30, "/arenden").Link(1, sort: null).ShouldBe("/arenden");

    [Theory]
    [InlineData(1, 132, "Visar 1–25 av 132")]
    [InlineData(6, 132, "Visar 126–132 av 132")]
    [InlineData(1, 0, "Inga att visa")]
    public void What_is_shown_is_said_in_words(int page, int total, string said) =>
        new Paging(page, 25, total, "/").Announcement.ShouldBe(said);

    [Fact]
    public void A_long_list_links_to_its_ends_and_to_its_neighbours()
    {
        new Paging(5, 10, 120, "/").Pages().ShouldBe([1, null, 4, 5, 6, null, 12]);
        new Paging(1, 10, 30, "/").Pages().ShouldBe([1, 2, 3]);
        new Paging(4, 10, 60, "/").Pages().ShouldBe([1, 2, 3, 4, 5, 6]);
    }
}
