package doanket.organisation.web;

import doanket.organisation.CatalogueRow;
import doanket.organisation.NewAppointment;
import doanket.organisation.PersonName;
import doanket.organisation.StaffService;
import doanket.organisation.UnitName;
import doanket.platform.Uuids;
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

/** Entering a person with a first post in a unit, or giving a further post to somebody who is there. */
@Named
@ViewScoped
public class OrganisationStaffNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffService service;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient Clock clock;

    private final PersonForm typed = new PersonForm();
    private String key = Uuids.next().toString();
    private UnitName unit;
    private List<CatalogueRow> titles;
    private PersonName person;
    private String title;
    private LocalDate from;
    private LocalDate to;
    private boolean acting;
    private boolean onBehalf;
    private boolean asking;
    private boolean anyway;
    private LocalDate lastDay;

    @PostConstruct
    void load() {
        from = VietnamTime.day(clock.instant());
        unit = service.unit(Asked.id(request, "unit"));
        titles = service.titles(unit.id());
        lastDay = service.lastDay(unit.id()).orElse(null);
    }

    public List<PersonName> named(String typed) {
        return service.named(typed);
    }

    /** Asks first where somebody of that name is there in that post: the same person, or a namesake. */
    public String enter() {
        var wanted = typed.wanted();
        var post = post(Asked.given(key));
        if (!anyway && !service.namesakes(unit.id(), wanted.fullName(), post).isEmpty()) {
            asking = true;
            return null;
        }
        service.enter(unit.id(), wanted, post);
        return again("staff.entered", "staff-enter-");
    }

    public String appoint() {
        var post = post(person == null ? null : person.id());
        if (onBehalf) {
            service.substitute(unit.id(), post);
        } else {
            service.appoint(unit.id(), post);
        }
        return again("staff.appointed", "staff-appoint-");
    }

    private NewAppointment post(UUID holder) {
        return new NewAppointment(holder, title, from, to, acting, false);
    }

    private String again(String said, String form) {
        Told.saved(said, form + unit.id());
        return "/organisation/staff?faces-redirect=true&unit=" + unit.id();
    }

    /** Whether somebody of that name is there, so that it has to be said that it is another. */
    public boolean isAsking() {
        return asking;
    }

    public boolean isAnyway() {
        return anyway;
    }

    public void setAnyway(boolean anyway) {
        this.anyway = anyway;
    }

    /** The day after which the unit is closed, or null. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** Whether that is past. */
    public boolean isOver() {
        return lastDay != null && lastDay.isBefore(VietnamTime.day(clock.instant()));
    }

    public PersonForm getTyped() {
        return typed;
    }

    /** The id of whoever is entered; it stays on the page, so that sending it twice enters one. */
    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public UnitName getUnit() {
        return unit;
    }

    public List<CatalogueRow> getTitles() {
        return titles;
    }

    public PersonName getPerson() {
        return person;
    }

    public void setPerson(PersonName person) {
        this.person = person;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public boolean isActing() {
        return acting;
    }

    public boolean isOnBehalf() {
        return onBehalf;
    }

    public void setOnBehalf(boolean onBehalf) {
        this.onBehalf = onBehalf;
    }

    public void setActing(boolean acting) {
        this.acting = acting;
    }
}
