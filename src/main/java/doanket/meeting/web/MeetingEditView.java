package doanket.meeting.web;

import doanket.meeting.CodeChoice;
import doanket.meeting.MeetingFacts;
import doanket.meeting.MeetingForm;
import doanket.meeting.MeetingWriting;
import doanket.platform.Choice;
import doanket.platform.Uuids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What is said of a meeting, new or known. */
@Named
@ViewScoped
public class MeetingEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingWriting writing;

    private final MeetingTyped typed = new MeetingTyped();
    private String id;
    private boolean fresh;
    private long opened;
    private String host;
    private String warning;
    private MeetingForm form;
    private List<Choice> hosts;
    private List<CodeChoice> kinds;

    /** Without an id one is given out, and kept in the address: a form sent twice makes one meeting. */
    public String load() {
        if (id == null) {
            return "/meeting/edit?faces-redirect=true&fresh=true&id=" + Uuids.next();
        }
        var asked = Uuids.orNull(id);
        form = fresh ? writing.start(asked) : writing.form(asked);
        kinds = writing.kinds();
        hosts = isNew() ? writing.hosts() : List.of();
        host = hosts.isEmpty() ? null : hosts.get(0).id().toString();
        opened = isNew() ? 0 : form.head().seen();
        typed.show(form);
        warning = writing.freeDay(form.facts().day());
        return null;
    }

    public String save() {
        return saved("edit") + "&done=saved";
    }

    /** Saves and goes on to whom to invite. */
    public String saveAndInvite() {
        return saved("invite");
    }

    private String saved(String page) {
        var key = Uuids.orNull(id);
        MeetingFacts facts = typed.facts();
        if (isNew()) {
            writing.begin(Uuids.orNull(host), key, facts);
        } else {
            writing.write(key, opened, facts);
        }
        return "/meeting/" + page + "?faces-redirect=true&id=" + key;
    }

    /** Tells at once that nobody works on the chosen day. */
    public void look() {
        warning = writing.freeDay(typed.getDay());
    }

    public List<Choice> people(String part) {
        return writing.peopleLike(part);
    }

    public boolean isNew() {
        return form == null || form.head() == null;
    }

    /** The name under which the browser's autosave keeps this form. */
    public String getDraftKey() {
        UUID key = Uuids.orNull(id);
        return "meeting-" + key;
    }

    public MeetingForm getForm() {
        return form;
    }

    public MeetingTyped getTyped() {
        return typed;
    }

    public List<Choice> getHosts() {
        return hosts;
    }

    public List<CodeChoice> getKinds() {
        return kinds;
    }

    public String getWarning() {
        return warning;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    /** The version that stood in the form when it was filled; a draft that comes back brings its own. */
    public long getOpened() {
        return opened;
    }

    public void setOpened(long opened) {
        this.opened = opened;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isFresh() {
        return fresh;
    }

    public void setFresh(boolean fresh) {
        this.fresh = fresh;
    }
}
