package doanket.organisation.web;

import doanket.identity.NewPerson;
import doanket.organisation.AppointmentRow;
import doanket.organisation.StaffPerson;
import doanket.organisation.StaffService;
import doanket.platform.VietnamTime;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A person: name, e-mail, telephone, and the posts held now and earlier. */
@Named
@ViewScoped
public class OrganisationStaffEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffService service;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient Clock clock;

    private final PersonForm typed = new PersonForm();
    private StaffPerson person;
    private List<Line> posts;
    private LocalDate lastDay;
    private long seen;

    /** One post as a line of text. */
    public record Line(AppointmentRow post, String from, String to, boolean over) implements Serializable {

        /** Whether nobody has said when it ends. */
        public boolean isOpen() {
            return post.to() == null;
        }
    }

    @PostConstruct
    void load() {
        lastDay = VietnamTime.day(clock.instant());
        person = service.person(Asked.id(request, "id"));
        seen = person.seen();
        posts = person.posts().stream()
                .map(post -> new Line(
                        post,
                        VietnamTime.told(post.from()),
                        VietnamTime.told(post.to()),
                        post.to() != null && post.to().isBefore(lastDay)))
                .toList();
        typed.show(new NewPerson(person.fullName(), person.email(), person.phone()));
    }

    public String correct() {
        service.correct(person.id(), seen, typed.wanted());
        Told.saved("staff.corrected", "staff-" + person.id());
        return again();
    }

    /** Leads on to what has to be handed over. */
    public String end(UUID appointment) {
        service.endAppointment(appointment, lastDay);
        Told.done("staff.ended");
        return "/organisation/handover?faces-redirect=true&id=" + person.id();
    }

    public String makePrimary(UUID appointment) {
        service.makePrimary(person.id(), appointment);
        Told.done("staff.madePrimary");
        return again();
    }

    private String again() {
        return "/organisation/staff-edit?faces-redirect=true&id=" + person.id();
    }

    public PersonForm getTyped() {
        return typed;
    }

    public StaffPerson getPerson() {
        return person;
    }

    public List<Line> getPosts() {
        return posts;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
