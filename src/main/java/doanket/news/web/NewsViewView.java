package doanket.news.web;

import doanket.news.ArticleReading;
import doanket.news.ArticleView;
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

    public void load() {
        article = reading.view(NewsAddress.id(id));
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
