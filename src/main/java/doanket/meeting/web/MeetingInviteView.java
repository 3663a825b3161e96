package doanket.meeting.web;

import doanket.meeting.InvitationPart;
import doanket.meeting.Invitations;
import doanket.meeting.InviteSheet;
import doanket.platform.Choice;
import doanket.platform.Uuids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who is asked to come, and what they answered. */
@Named
@ViewScoped
public class MeetingInviteView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Invitations invitations;

    @Inject
    private transient HttpServletRequest request;

    private String id;
    private String done;
    private InviteSheet sheet;
    private InvitationPart part = InvitationPart.ATTENDING;
    // Faces makes another list of the same kind, so it must be one that can be made.
    private List<Choice> units = new ArrayList<>();
    private List<Choice> people = new ArrayList<>();
    private String name;
    private String post;

    public void load() {
        sheet = invitations.sheet(Uuids.orNull(id));
    }

    public String invite() {
        invitations.invite(sheet.head().id(), part, ids(units), ids(people));
        return again();
    }

    public String inviteOutsider() {
        invitations.inviteOutsider(sheet.head().id(), part, name, post);
        return again();
    }

    private String again() {
        return "/meeting/invite?faces-redirect=true&done=invited&id="
                + sheet.head().id();
    }

    private static List<UUID> ids(List<Choice> choices) {
        return choices == null ? List.of() : choices.stream().map(Choice::id).toList();
    }

    public List<Choice> findUnits(String typed) {
        return invitations.unitsLike(typed);
    }

    public List<Choice> findPeople(String typed) {
        return invitations.peopleLike(typed);
    }

    public List<InvitationPart> getParts() {
        return List.of(InvitationPart.values());
    }

    public InviteSheet getSheet() {
        return sheet;
    }

    /** Why what was sent was not done, or null. */
    public String getRefusal() {
        return Said.refusal(request);
    }

    public String getDoneKey() {
        return Said.key(done);
    }

    public InvitationPart getPart() {
        return part;
    }

    public void setPart(InvitationPart part) {
        this.part = part;
    }

    public List<Choice> getUnits() {
        return units;
    }

    public void setUnits(List<Choice> units) {
        this.units = units;
    }

    public List<Choice> getPeople() {
        return people;
    }

    public void setPeople(List<Choice> people) {
        this.people = people;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
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
