package doanket.meeting.web;

import doanket.meeting.AgendaRow;
import doanket.meeting.MeetingReading;
import doanket.meeting.MeetingSheet;
import doanket.platform.Uuids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The meeting on the wall: its title, and then one point of the agenda at a time. */
@Named
@RequestScoped
public class MeetingPresentView {

    @Inject
    private MeetingReading reading;

    private String id;
    private int item;
    private MeetingSheet sheet;

    public void load() {
        sheet = reading.sheet(Uuids.orNull(id));
        item = Math.max(0, Math.min(item, sheet.agenda().size()));
    }

    /** Null on the first page, which shows the meeting itself. */
    public AgendaRow getPoint() {
        return item == 0 ? null : sheet.agenda().get(item - 1);
    }

    public String getNext() {
        return item < sheet.agenda().size() ? at(item + 1) : null;
    }

    public String getBefore() {
        return item > 0 ? at(item - 1) : null;
    }

    public String getFirst() {
        return at(0);
    }

    private String at(int number) {
        return "/meeting/present?id=" + sheet.head().id() + "&item=" + number;
    }

    public MeetingSheet getSheet() {
        return sheet;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getItem() {
        return item;
    }

    public void setItem(int item) {
        this.item = item;
    }
}
