package doanket.news.web;

import doanket.news.ArticleStatistics;
import doanket.platform.Uuids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many read, by unit and week: of all that is published, or of one article. */
@Named
@RequestScoped
public class NewsStatisticsView {

    @Inject
    private ArticleStatistics statistics;

    private String id;
    private NewsStatisticsChart chart;

    public void load() {
        chart = new NewsStatisticsChart(id == null ? statistics.all() : statistics.of(Uuids.orNull(id)));
    }

    public NewsStatisticsChart getChart() {
        return chart;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
