package doanket.news.web;

import doanket.news.ArticleReading;
import doanket.news.TopicRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The dossiers there are. */
@Named
@RequestScoped
public class NewsTopicsView {

    @Inject
    private ArticleReading reading;

    private List<TopicRow> topics;

    @PostConstruct
    void load() {
        topics = reading.dossiers();
    }

    public List<TopicRow> getTopics() {
        return topics;
    }
}
