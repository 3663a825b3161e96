package doanket.calendar.web;

import doanket.calendar.HolidayAdministration;
import doanket.calendar.HolidayRow;
import doanket.calendar.OfficeHours;
import doanket.calendar.WorkWeek;
import doanket.platform.TypedDay;
import doanket.platform.VietnamTime;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** The days of a year that are free or worked out of turn, one of them to be corrected, and a new one. */
@Named
@ViewScoped
public class CalendarHolidaysView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HolidayAdministration service;

    @Inject
    private transient HttpServletRequest request;

    private int year;
    private List<Line> lines;
    private boolean known;
    private boolean done;
    private String day;
    private boolean worked;
    private String nameVi;
    private String nameEn;
    private long weekVersion;
    private List<String> week;
    private String opens;
    private String closes;

    /** One day as a line of text. */
    public record Line(HolidayRow row, String day, String key, String weekday) implements Serializable {}

    @PostConstruct
    void load() {
        year = service.sensible(number(request.getParameter("year")));
        done = request.getParameter("done") != null;
        lines = service.of(year).stream().map(CalendarHolidaysView::line).toList();
        var asked = TypedDay.of(request.getParameter("day"));
        var worked = service.week();
        weekVersion = worked.version();
        week = worked.days().stream().map(DayOfWeek::name).toList();
        opens = worked.hours().toldOpens();
        closes = worked.hours().toldCloses();
        lines.stream()
                .filter(line -> line.row().day().equals(asked))
                .findFirst()
                .ifPresent(line -> fill(line.row()));
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
    }

    private static Line line(HolidayRow row) {
        return new Line(
                row,
                VietnamTime.told(row.day()),
                row.day().toString(),
                row.day().getDayOfWeek().name());
    }

    private void fill(HolidayRow row) {
        known = true;
        day = VietnamTime.told(row.day());
        worked = row.worked();
        nameVi = row.nameVi();
        nameEn = row.nameEn();
    }

    public String save() {
        var row = new HolidayRow(typed(), worked, nameVi, nameEn);
        if (known) {
            service.mark(row);
        } else {
            service.add(row);
        }
        return "/calendar/holidays?faces-redirect=true&done=1&year=" + typed().getYear();
    }

    public String remove() {
        service.unmark(typed());
        return "/calendar/holidays?faces-redirect=true&done=1&year=" + year;
    }

    public String saveWeek() {
        service.work(new WorkWeek(
                weekVersion, week.stream().map(DayOfWeek::valueOf).toList(), OfficeHours.typed(opens, closes)));
        return "/calendar/holidays?faces-redirect=true&done=1&year=" + year;
    }

    private LocalDate typed() {
        return TypedDay.of(day);
    }

    public DayOfWeek[] getWeekdays() {
        return DayOfWeek.values();
    }

    public List<String> getWeek() {
        return week;
    }

    public void setWeek(List<String> week) {
        this.week = week;
    }

    public String getOpens() {
        return opens;
    }

    public void setOpens(String opens) {
        this.opens = opens;
    }

    public String getCloses() {
        return closes;
    }

    public void setCloses(String closes) {
        this.closes = closes;
    }

    public int getYear() {
        return year;
    }

    public List<Line> getLines() {
        return lines;
    }

    public boolean isKnown() {
        return known;
    }

    public boolean isDone() {
        return done;
    }

    /** One draft for each day, and one for the next. */
    public String getDraft() {
        return "holiday" + (known ? "-" + TypedDay.of(day) : "");
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public boolean isWorked() {
        return worked;
    }

    public void setWorked(boolean worked) {
        this.worked = worked;
    }

    public String getNameVi() {
        return nameVi;
    }

    public void setNameVi(String nameVi) {
        this.nameVi = nameVi;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }
}
