package doanket.task.web;

import doanket.organisation.UnitPlace;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.task.SplitPart;
import doanket.task.TaskDeciding;
import doanket.task.TaskGlance;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Splitting parts off a task, one after the other, and giving them all at once. */
@Named
@ViewScoped
public class TaskSplitView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskDeciding service;

    @Inject
    private transient HttpServletRequest request;

    private UUID id;
    private TaskGlance glance;
    private List<Piece> pieces = new ArrayList<>();

    /** A part on its way. */
    public static class Piece implements Serializable {

        private static final long serialVersionUID = 1L;

        private final UUID id = Uuids.next();
        private String content;
        private UnitPlace lead;
        private LocalDate due;

        SplitPart part() {
            return new SplitPart(id, content, lead == null ? null : lead.id(), due);
        }

        boolean isEmpty() {
            return lead == null && (content == null || content.isBlank());
        }

        public String getContent() {
            return content;
        }

        public void setContent(String content) {
            this.content = content;
        }

        public UnitPlace getLead() {
            return lead;
        }

        public void setLead(UnitPlace lead) {
            this.lead = lead;
        }

        public LocalDate getDue() {
            return due;
        }

        public void setDue(LocalDate due) {
            this.due = due;
        }
    }

    @PostConstruct
    void load() {
        id = Uuids.parse(request.getParameter("id")).orElseThrow(NotFoundException::new);
        glance = service.glance(id);
        pieces.add(new Piece());
        pieces.add(new Piece());
    }

    public List<UnitPlace> named(String typed) {
        return service.named(typed);
    }

    public void another() {
        pieces.add(new Piece());
    }

    public String split() {
        service.split(
                id,
                glance.seen(),
                pieces.stream()
                        .filter(piece -> !piece.isEmpty())
                        .map(Piece::part)
                        .toList());
        return "/task/view?faces-redirect=true&id=" + id + "&done=split";
    }

    public UUID getId() {
        return id;
    }

    public String getTitle() {
        return glance.title();
    }

    public List<Piece> getPieces() {
        return pieces;
    }
}
