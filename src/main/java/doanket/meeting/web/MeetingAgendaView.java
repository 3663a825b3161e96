package doanket.meeting.web;

import doanket.meeting.Agenda;
import doanket.meeting.AgendaRow;
import doanket.meeting.AgendaSheet;
import doanket.meeting.ItemFacts;
import doanket.platform.Uuids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** The agenda with its running sum of time, and one of its points in a form. */
@Named
@ViewScoped
public class MeetingAgendaView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int USUAL_MINUTES = 15;

    @Inject
    private Agenda agenda;

    @Inject
    private transient HttpServletRequest request;

    private String id;
    private String item;
    private String done;
    private AgendaSheet sheet;
    private long seen;
    private String title;
    private Integer minutes = USUAL_MINUTES;
    private String presenter;

    public void load() {
        sheet = agenda.sheet(Uuids.orNull(id));
        chosen().ifPresent(row -> {
            seen = row.seen();
            title = row.title();
            minutes = row.minutes();
            presenter = row.presenter();
        });
    }

    private Optional<AgendaRow> chosen() {
        UUID asked = Uuids.orNull(item);
        return sheet.items().stream().filter(row -> row.id().equals(asked)).findFirst();
    }

    public String save() {
        var facts = new ItemFacts(title, minutes == null ? 0 : minutes, presenter);
        if (isNew()) {
            agenda.add(sheet.head().id(), facts);
        } else {
            agenda.write(sheet.head().id(), Uuids.orNull(item), seen, facts);
        }
        return "/meeting/agenda?faces-redirect=true&done=itemSaved&id="
                + sheet.head().id();
    }

    public boolean isNew() {
        return chosen().isEmpty();
    }

    public String getDraftKey() {
        return AgendaSheet.draftKey(sheet.head().id(), isNew() ? null : Uuids.orNull(item));
    }

    public AgendaSheet getSheet() {
        return sheet;
    }

    /** Why what was sent was not done, or null. */
    public String getRefusal() {
        return Said.refusal(request);
    }

    public String getDoneKey() {
        return Said.key(done);
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getPresenter() {
        return presenter;
    }

    public void setPresenter(String presenter) {
        this.presenter = presenter;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
