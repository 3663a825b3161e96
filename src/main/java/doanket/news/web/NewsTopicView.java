package doanket.news.web;

import doanket.news.ArticleReading;
import doanket.news.Dossier;
import doanket.platform.Uuids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A topic as a dossier: what it is about, and all one may read about it. */
@Named
@RequestScoped
public class NewsTopicView {

    @Inject
    private ArticleReading reading;

    private String id;
    private String after;
    private Dossier topic;

    public void load() {
        topic = reading.topic(Uuids.orNull(id), after);
    }

    public Dossier getTopic() {
        return topic;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
