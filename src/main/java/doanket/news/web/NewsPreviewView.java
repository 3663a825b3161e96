package doanket.news.web;

import doanket.news.ArticleView;
import doanket.news.ArticleWriting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One's own article as its readers will see it. */
@Named
@RequestScoped
public class NewsPreviewView {

    @Inject
    private ArticleWriting writing;

    private String id;
    private ArticleView article;

    public void load() {
        article = writing.preview(NewsAddress.id(id));
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
