package doanket.meeting.web;

import doanket.meeting.MeetingFacts;
import doanket.meeting.MeetingForm;
import doanket.platform.Choice;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** What stands in the fields of the form of a meeting. */
public class MeetingTyped implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind;
    private String title;
    private String summary;
    private Choice chair;
    private Choice secretary;
    private String place;
    private LocalDate day;
    private LocalTime from;
    private LocalTime to;
    private LocalDate lastDay;

    void show(MeetingForm form) {
        var facts = form.facts();
        kind = facts.kind();
        title = facts.title();
        summary = facts.summary();
        chair = form.chair();
        secretary = form.secretary();
        place = facts.place();
        day = facts.day();
        from = facts.from();
        to = facts.to();
        lastDay = facts.lastDay();
    }

    MeetingFacts facts() {
        return new MeetingFacts(kind, title, summary, id(chair), id(secretary), place, day, from, to, lastDay);
    }

    private static UUID id(Choice choice) {
        return choice == null ? null : choice.id();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public Choice getChair() {
        return chair;
    }

    public void setChair(Choice chair) {
        this.chair = chair;
    }

    public Choice getSecretary() {
        return secretary;
    }

    public void setSecretary(Choice secretary) {
        this.secretary = secretary;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime to) {
        this.to = to;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
