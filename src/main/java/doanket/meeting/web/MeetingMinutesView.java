package doanket.meeting.web;

import doanket.meeting.Minutes;
import doanket.meeting.MinutesSheet;
import doanket.platform.Uuids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The minutes while they are written, beside what was said. */
@Named
@RequestScoped
public class MeetingMinutesView {

    @Inject
    private Minutes minutes;

    @Inject
    private HttpServletRequest request;

    private String id;
    private String done;
    private MinutesSheet sheet;

    public void load() {
        sheet = minutes.sheet(Uuids.orNull(id));
    }

    /** What was typed and refused stands again in the field; otherwise what is stored. */
    public String getBody() {
        var typed = request.getParameter("body");
        return getRefusal() == null || typed == null ? sheet.body() : typed;
    }

    public boolean isWritable() {
        return sheet.head().isOpen() && !sheet.head().isDraft();
    }

    /** The name under which the browser keeps what is typed while there is no network; nothing where nothing can be typed. */
    public String getDraftKey() {
        return isWritable() ? "meeting-minutes-" + sheet.head().id() : "";
    }

    public MinutesSheet getSheet() {
        return sheet;
    }

    /** Why what was sent was not done, or null. */
    public String getRefusal() {
        return Said.refusal(request);
    }

    public String getDoneKey() {
        return Said.key(done);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
