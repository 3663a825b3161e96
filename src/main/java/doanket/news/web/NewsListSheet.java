package doanket.news.web;

import doanket.news.ArticleCard;
import doanket.news.ArticlePage;
import doanket.news.ListFilters;
import doanket.platform.TypedDay;
import doanket.web.PageLink;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The list of news as it stands on the page: what was chosen, what was found, and what there is to choose. */
public record NewsListSheet(Chosen chosen, ArticlePage page, ListFilters filters) {

    private static final String PATH = "/news/list";
    private static final int BESIDE_THE_LEAD = 3;

    /** The choices as they stand in the address; each may be null. */
    public record Chosen(String category, String topic, String unit, String from, String to, String after) {

        PageLink address() {
            return withoutCategory().with("category", category);
        }

        PageLink withoutCategory() {
            return PageLink.to(PATH)
                    .with("topic", topic)
                    .with("unit", unit)
                    .with("from", from)
                    .with("to", to);
        }
    }

    /** Whether the page is laid out as a front page: nothing chosen, nothing turned over. */
    public boolean front() {
        return !narrowed() && chosen.after() == null;
    }

    public ArticleCard lead() {
        return front() ? all().findFirst().orElse(null) : null;
    }

    public List<ArticleCard> top() {
        return front() ? all().skip(1).limit(BESIDE_THE_LEAD).toList() : List.of();
    }

    public List<ArticleCard> rest() {
        return front() ? all().skip(1L + BESIDE_THE_LEAD).toList() : all().toList();
    }

    public boolean nothing() {
        return all().findAny().isEmpty();
    }

    public boolean isPinned(ArticleCard card) {
        return page.pinned().contains(card);
    }

    public boolean narrowed() {
        return !chosen.address().isBare();
    }

    /** The address of the next lines, or null. */
    public String more() {
        return page.next() == null
                ? null
                : chosen.address().with("after", page.next()).toString();
    }

    public String first() {
        return chosen.after() == null ? null : chosen.address().toString();
    }

    /** The address of one category, keeping the other choices. */
    public String inCategory(UUID id) {
        return chosen.withoutCategory()
                .with("category", id == null ? null : id.toString())
                .toString();
    }

    public boolean isCategory(UUID id) {
        var category = chosen.category();
        return id == null
                ? category == null || category.isBlank()
                : id.toString().equals(category);
    }

    /** Something was typed for a day that is none; the list is shown without it. */
    public boolean badDay() {
        return TypedDay.isBad(chosen.from()) || TypedDay.isBad(chosen.to());
    }

    private Stream<ArticleCard> all() {
        return Stream.concat(page.pinned().stream(), page.cards().stream());
    }
}
