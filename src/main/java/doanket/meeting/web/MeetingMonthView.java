package doanket.meeting.web;

import doanket.meeting.MeetingCalendar;
import doanket.platform.Choice;
import doanket.platform.Uuids;
import doanket.web.PageLink;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.LazyScheduleModel;
import org.primefaces.model.ScheduleModel;

/** The month, week or day as a calendar to turn over. */
@Named
@ViewScoped
public class MeetingMonthView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingCalendar calendar;

    private String unit;
    private transient List<Choice> units;
    private ScheduleModel model;

    @PostConstruct
    void prepare() {
        model = new Months(this);
    }

    /** For the page's first view only, so that the session does not keep them. */
    public void load() {
        units = calendar.units();
    }

    public List<Choice> getUnits() {
        return units;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    /** The same unit's week. */
    public String getWeek() {
        return PageLink.to("/meeting/calendar").with("unit", unit).toString();
    }

    private void fill(ScheduleModel months, LocalDateTime first, LocalDateTime last) {
        calendar.between(first.toLocalDate(), last.toLocalDate(), Uuids.orNull(unit))
                .forEach(row -> months.addEvent(DefaultScheduleEvent.builder()
                        .id(row.meeting().id().toString())
                        .title(row.meeting().title())
                        .startDate(row.starts())
                        .endDate(row.ends())
                        .url("/meeting/view?id=" + row.meeting().id())
                        .build()));
    }

    public ScheduleModel getModel() {
        return model;
    }

    /** Asks for what is shown, when it is shown. */
    private static final class Months extends LazyScheduleModel {

        private static final long serialVersionUID = 1L;

        private final MeetingMonthView view;

        Months(MeetingMonthView view) {
            this.view = view;
        }

        @Override
        public void loadEvents(LocalDateTime first, LocalDateTime last) {
            view.fill(this, first, last);
        }
    }
}
