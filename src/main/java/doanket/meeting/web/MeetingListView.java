package doanket.meeting.web;

import doanket.meeting.MeetingFilters;
import doanket.meeting.MeetingPage;
import doanket.meeting.MeetingQuery;
import doanket.meeting.MeetingQuery.Show;
import doanket.meeting.MeetingReading;
import doanket.platform.TypedDay;
import doanket.platform.Uuids;
import doanket.web.PageLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The meetings one may open; each choice of filters is an address. */
@Named
@RequestScoped
public class MeetingListView {

    private static final String PATH = "/meeting/list";

    @Inject
    private MeetingReading reading;

    private String show;
    private String unit;
    private String kind;
    private String from;
    private String to;
    private String after;
    private String done;
    private MeetingPage page;
    private MeetingFilters filters;

    public void load() {
        page = reading.list(
                new MeetingQuery(shown(), Uuids.orNull(unit), blank(kind), TypedDay.of(from), TypedDay.of(to), after));
        filters = reading.filters();
    }

    private Show shown() {
        return Arrays.stream(Show.values())
                .filter(one -> one.name().equalsIgnoreCase(show))
                .findFirst()
                .orElse(Show.UPCOMING);
    }

    private static String blank(String code) {
        return code == null || code.isBlank() ? null : code;
    }

    public List<Show> getShows() {
        return List.of(Show.UPCOMING, Show.TO_ANSWER, Show.HELD, Show.DRAFTS, Show.CANCELLED);
    }

    public boolean isShown(Show one) {
        return shown() == one;
    }

    public String address(Show one) {
        return PageLink.to(PATH)
                .with("show", one == Show.UPCOMING ? null : one.name().toLowerCase(Locale.ROOT))
                .with("unit", unit)
                .with("kind", kind)
                .with("from", from)
                .with("to", to)
                .toString();
    }

    public String getMore() {
        return page.next() == null
                ? null
                : address(shown()) + (address(shown()).contains("?") ? "&" : "?") + "after=" + page.next();
    }

    public String getFirst() {
        return blank(after) == null ? null : address(shown());
    }

    public boolean isNarrowed() {
        return blank(unit) != null || blank(kind) != null || blank(from) != null || blank(to) != null;
    }

    /** Something was typed for a day that is none; the list is shown without it. */
    public boolean isBadDay() {
        return TypedDay.isBad(from) || TypedDay.isBad(to);
    }

    public String getDoneKey() {
        return Said.key(done);
    }

    public MeetingPage getPage() {
        return page;
    }

    public MeetingFilters getFilters() {
        return filters;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
