package doanket.news.web;

import doanket.news.ArticleReading;
import doanket.news.ArticleView;
import doanket.news.ReadingState;
import doanket.platform.Uuids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One published article, to be read. */
@Named
@RequestScoped
public class NewsViewView {

    @Inject
    private ArticleReading reading;

    private String id;
    private ArticleView article;
    private ReadingState state;

    public void load() {
        article = reading.view(Uuids.orNull(id));
        state = reading.reading(article.id());
    }

    /** What its reader is asked to confirm, or null. */
    public ReadingState getState() {
        return state;
    }

    public ArticleView getArticle() {
        return article;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
