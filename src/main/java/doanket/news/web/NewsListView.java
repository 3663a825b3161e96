package doanket.news.web;

import doanket.news.ArticleQuery;
import doanket.news.ArticleReading;
import doanket.platform.TypedDay;
import doanket.platform.Uuids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The news one may read: the newest with pictures, then line by line; each choice of filters is an address. */
@Named
@RequestScoped
public class NewsListView {

    @Inject
    private ArticleReading reading;

    private String category;
    private String topic;
    private String unit;
    private String from;
    private String to;
    private String after;

    private NewsListSheet sheet;

    public void load() {
        var page = reading.list(new ArticleQuery(
                Uuids.orNull(category),
                Uuids.orNull(topic),
                Uuids.orNull(unit),
                TypedDay.of(from),
                TypedDay.of(to),
                after));
        sheet = new NewsListSheet(
                new NewsListSheet.Chosen(category, topic, unit, from, to, after), page, reading.filters());
    }

    public NewsListSheet getSheet() {
        return sheet;
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
