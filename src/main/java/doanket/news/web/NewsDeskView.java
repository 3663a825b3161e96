package doanket.news.web;

import doanket.news.ArticleReview;
import doanket.news.Desk;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** What waits for somebody who may review: to be read, to be published, and what comes out by itself. */
@Named
@ViewScoped
public class NewsDeskView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int HOURS_OF_A_DAY = 24;

    @Inject
    private ArticleReview review;

    private Desk desk;

    // Kept for the view: a line must still mean the same article when its button is pressed.
    @PostConstruct
    void load() {
        desk = review.desk();
    }

    public String claim(UUID id) {
        review.claim(id);
        return "/news/review?faces-redirect=true&id=" + id;
    }

    public void release(UUID id) {
        review.release(id);
        load();
    }

    /** A queue that nobody looks at for days must be seen to be one. */
    public String tone(long hours) {
        return hours >= 2 * HOURS_OF_A_DAY ? "bad" : hours >= HOURS_OF_A_DAY ? "warn" : "still";
    }

    public boolean inDays(long hours) {
        return hours >= 2 * HOURS_OF_A_DAY;
    }

    public long days(long hours) {
        return hours / HOURS_OF_A_DAY;
    }

    public Desk getDesk() {
        return desk;
    }
}
