package doanket.news.web;

import doanket.news.ArticleCard;
import doanket.news.ArticlePage;
import doanket.news.ArticleQuery;
import doanket.news.ArticleReading;
import doanket.news.Choice;
import doanket.news.ListFilters;
import doanket.platform.TypedDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The news one may read: the newest with pictures, then line by line; each choice of filters is an address. */
@Named
@RequestScoped
public class NewsListView {

    private static final String PATH = "/news/list";
    private static final int BESIDE_THE_LEAD = 3;

    @Inject
    private ArticleReading reading;

    private String category;
    private String topic;
    private String unit;
    private String from;
    private String to;
    private String after;

    private ArticlePage page;
    private ListFilters filters;

    public void load() {
        page = reading.list(new ArticleQuery(
                NewsAddress.id(category),
                NewsAddress.id(topic),
                NewsAddress.id(unit),
                TypedDay.of(from),
                TypedDay.of(to),
                after));
        filters = reading.filters();
    }

    /** Whether the page is laid out as a front page: nothing chosen, nothing turned over. */
    public boolean isFront() {
        return chosen().isBare() && after == null;
    }

    public ArticleCard getLead() {
        return isFront() ? all().findFirst().orElse(null) : null;
    }

    public List<ArticleCard> getTop() {
        return isFront() ? all().skip(1).limit(BESIDE_THE_LEAD).toList() : List.of();
    }

    public List<ArticleCard> getRest() {
        return isFront() ? all().skip(1L + BESIDE_THE_LEAD).toList() : all().toList();
    }

    public boolean isNothing() {
        return all().findAny().isEmpty();
    }

    public boolean isPinned(ArticleCard card) {
        return page.pinned().contains(card);
    }

    public boolean isNarrowed() {
        return !chosen().isBare();
    }

    /** The address of the next lines, or null. */
    public String getMore() {
        return page.next() == null ? null : chosen().with("after", page.next()).toString();
    }

    public String getFirst() {
        return after == null ? null : chosen().toString();
    }

    /** The address of one category, keeping the other choices. */
    public String inCategory(UUID id) {
        return withoutCategory()
                .with("category", id == null ? null : id.toString())
                .toString();
    }

    public boolean isCategory(UUID id) {
        return id == null
                ? category == null || category.isBlank()
                : id.toString().equals(category);
    }

    /** Something was typed for a day that is none; the list is shown without it. */
    public boolean isBadDay() {
        return TypedDay.isBad(from) || TypedDay.isBad(to);
    }

    private Stream<ArticleCard> all() {
        return Stream.concat(page.pinned().stream(), page.cards().stream());
    }

    private NewsAddress chosen() {
        return withoutCategory().with("category", category);
    }

    private NewsAddress withoutCategory() {
        return NewsAddress.of(PATH)
                .with("topic", topic)
                .with("unit", unit)
                .with("from", from)
                .with("to", to);
    }

    public List<Choice> getCategories() {
        return filters.categories();
    }

    public List<Choice> getTopics() {
        return filters.topics();
    }

    public List<Choice> getUnits() {
        return filters.units();
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
