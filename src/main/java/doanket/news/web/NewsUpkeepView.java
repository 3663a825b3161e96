package doanket.news.web;

import doanket.news.ArticleUpkeep;
import doanket.news.Upkeep;
import doanket.platform.VietnamTime;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What is published and to be looked at: is it still true, what ends within a week. */
@Named
@ViewScoped
public class NewsUpkeepView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Months until the next look; 0 is never again. */
    private static final List<Integer> CHOICES = List.of(1, 3, 6, 12, 0);

    private static final int USUAL = 6;

    @Inject
    private ArticleUpkeep service;

    @Inject
    private transient Clock clock;

    private Upkeep upkeep;
    private int months = USUAL;

    // Kept for the view: a line must still mean the same article when its button is pressed.
    @PostConstruct
    void load() {
        upkeep = service.upkeep();
    }

    public void stillTrue(UUID id) {
        var again = CHOICES.contains(months) && months > 0
                ? VietnamTime.day(clock.instant()).plusMonths(months)
                : null;
        service.stillTrue(id, again);
        load();
    }

    public Upkeep getUpkeep() {
        return upkeep;
    }

    public List<Integer> getChoices() {
        return CHOICES;
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }
}
