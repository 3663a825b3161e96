package doanket.directive.web;

import doanket.directive.RegisterBook;
import doanket.directive.RegisterPage;
import doanket.directive.Registers;
import doanket.platform.Uuids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The registers of the clerk's units; one of them line by line, the last number first. */
@Named
@ViewScoped
public class DirectiveRegisterView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/directive/register?faces-redirect=true&id=";

    @Inject
    private Registers registers;

    private String id;
    private String below;
    private String done;

    private List<RegisterBook> books;
    private RegisterPage page;

    private String purpose;
    private Integer number;
    private String reason;

    public void load() {
        books = registers.books();
        var chosen = Uuids.orNull(id);
        if (chosen != null) {
            page = registers.page(chosen, start());
        } else if (id != null && !id.isBlank()) {
            page = registers.page(null, null);
        }
    }

    /** What is no number begins at the end. */
    private Integer start() {
        return below != null && below.matches("\\d{1,6}") ? Integer.valueOf(below) : null;
    }

    public String reserve() {
        registers.reserveIn(page.book().id(), purpose);
        return HERE + page.book().id() + "&done=reserved";
    }

    public String makeVoid() {
        registers.makeVoid(page.book().id(), number == null ? 0 : number, reason);
        return HERE + page.book().id() + "&done=voided";
    }

    public String getDoneKey() {
        return DirectiveDone.key(done);
    }

    public List<RegisterBook> getBooks() {
        return books;
    }

    public RegisterPage getPage() {
        return page;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getBelow() {
        return below;
    }

    public void setBelow(String below) {
        this.below = below;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
