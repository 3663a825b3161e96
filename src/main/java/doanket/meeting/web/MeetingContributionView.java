package doanket.meeting.web;

import doanket.meeting.ContributionFacts;
import doanket.meeting.ContributionKind;
import doanket.meeting.ContributionRow;
import doanket.meeting.Contributions;
import doanket.meeting.MinutesSheet;
import doanket.platform.Choice;
import doanket.platform.Uuids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** What somebody said, in a form. */
@Named
@ViewScoped
public class MeetingContributionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Contributions contributions;

    private String id;
    private String contribution;
    private MinutesSheet sheet;
    private String key = Uuids.next().toString();
    private boolean fresh = true;
    private long seen;
    private ContributionKind kind = ContributionKind.SPEECH;
    private Choice person;
    private String speaker;
    private String post;
    private String item;
    private String text;

    public void load() {
        sheet = contributions.sheet(Uuids.orNull(id));
        var asked = Uuids.orNull(contribution);
        sheet.said().stream().filter(row -> row.id().equals(asked)).findFirst().ifPresent(this::show);
    }

    private void show(ContributionRow row) {
        key = row.id().toString();
        fresh = false;
        seen = row.seen();
        kind = row.kind();
        person = row.person() == null ? null : new Choice(row.person(), row.speaker());
        speaker = row.person() == null ? row.speaker() : "";
        post = row.post();
        item = Objects.toString(row.item(), null);
        text = row.text();
    }

    public String save() {
        var facts = new ContributionFacts(
                kind, person == null ? null : person.id(), speaker, post, Uuids.orNull(item), text);
        if (fresh) {
            contributions.add(sheet.head().id(), Uuids.orNull(key), facts);
        } else {
            contributions.write(sheet.head().id(), Uuids.orNull(key), seen, facts);
        }
        return "/meeting/minutes?faces-redirect=true&done=said&id="
                + sheet.head().id();
    }

    public List<Choice> people(String typed) {
        return contributions.peopleLike(typed);
    }

    public List<ContributionKind> getKinds() {
        return List.of(ContributionKind.values());
    }

    /** The name under which the browser's autosave keeps this form. */
    public String getDraftKey() {
        return fresh ? "meeting-said-new-" + sheet.head().id() : "meeting-said-" + key;
    }

    public boolean isFresh() {
        return fresh;
    }

    public MinutesSheet getSheet() {
        return sheet;
    }

    /** The id of what is written down; it stays on the page, so that sending it twice makes one. */
    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public ContributionKind getKind() {
        return kind;
    }

    public void setKind(ContributionKind kind) {
        this.kind = kind;
    }

    public Choice getPerson() {
        return person;
    }

    public void setPerson(Choice person) {
        this.person = person;
    }

    public String getSpeaker() {
        return speaker;
    }

    public void setSpeaker(String speaker) {
        this.speaker = speaker;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getContribution() {
        return contribution;
    }

    public void setContribution(String contribution) {
        this.contribution = contribution;
    }
}
