package doanket.meeting.web;

import doanket.meeting.Attendance;
import doanket.meeting.AttendanceSheet;
import doanket.meeting.Standing;
import doanket.platform.Uuids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The attendance as one table; also the sheet at the door that people sign. */
@Named
@RequestScoped
public class MeetingAttendanceView {

    @Inject
    private Attendance attendance;

    @Inject
    private HttpServletRequest request;

    private String id;
    private String done;
    private AttendanceSheet sheet;

    public void load() {
        sheet = attendance.sheet(Uuids.orNull(id));
    }

    /** What a line can be marked as. */
    public List<Standing> getStandings() {
        return List.of(Standing.PRESENT, Standing.EXCUSED, Standing.ABSENT, Standing.SUBSTITUTE, Standing.GUEST);
    }

    public AttendanceSheet getSheet() {
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
