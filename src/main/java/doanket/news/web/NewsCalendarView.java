package doanket.news.web;

import doanket.news.ArticleUpkeep;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** What comes out, ends, or is to be looked at in a month; an address for each month. */
@Named
@RequestScoped
public class NewsCalendarView {

    @Inject
    private ArticleUpkeep service;

    @Inject
    private Clock clock;

    private String month;
    private NewsCalendarSheet sheet;

    public void load() {
        var today = VietnamTime.day(clock.instant());
        var shown = NewsCalendarSheet.month(month, today);
        sheet = NewsCalendarSheet.of(
                shown,
                today,
                service.calendar(NewsCalendarSheet.first(shown), NewsCalendarSheet.end(shown)),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public NewsCalendarSheet getSheet() {
        return sheet;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
