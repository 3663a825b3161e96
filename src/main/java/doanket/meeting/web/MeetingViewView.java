package doanket.meeting.web;

import doanket.meeting.InvitationPart;
import doanket.meeting.MeetingReading;
import doanket.meeting.MeetingSheet;
import doanket.meeting.Reply;
import doanket.meeting.Rhythm;
import doanket.platform.Uuids;
import doanket.web.FormRefusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** One meeting, and what its reader can do about it. */
@Named
@RequestScoped
public class MeetingViewView {

    @Inject
    private MeetingReading reading;

    @Inject
    private HttpServletRequest request;

    private String id;
    private String done;
    private MeetingSheet sheet;

    public void load() {
        sheet = reading.sheet(Uuids.orNull(id));
    }

    public MeetingSheet getSheet() {
        return sheet;
    }

    public List<InvitationPart> getParts() {
        return List.of(InvitationPart.values());
    }

    /** How soon the next meeting of the series may come. */
    public List<Rhythm> getRhythms() {
        return List.of(Rhythm.values());
    }

    /** The answers there are to an invitation. */
    public List<Reply> getReplies() {
        return List.of(Reply.COMING, Reply.SUBSTITUTE, Reply.DECLINED);
    }

    /** Why what was sent was not done, or null. */
    public String getRefusal() {
        return Said.refusal(request);
    }

    /** What was typed and refused stands again in the field. */
    public String typed(String field) {
        return FormRefusal.isIn(request) ? request.getParameter(field) : null;
    }

    public String getDoneKey() {
        return FormRefusal.isIn(request) ? null : Said.key(done);
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
