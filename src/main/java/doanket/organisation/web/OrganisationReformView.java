package doanket.organisation.web;

import doanket.organisation.ReformSheet;
import doanket.organisation.Reforms;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** One reform with all that its units have: looked at, set, undone. */
@Named
@ViewScoped
public class OrganisationReformView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Reforms service;

    @Inject
    private transient HttpServletRequest request;

    private ReformSheet sheet;

    @PostConstruct
    void load() {
        sheet = service.sheet(Asked.id(request, "id"));
    }

    public String set() {
        service.set(sheet.head().id());
        return again("reform.done");
    }

    public String undo() {
        service.undo(sheet.head().id());
        return again("reform.undone");
    }

    private String again(String said) {
        Told.done(said);
        return "/organisation/reform?faces-redirect=true&id=" + sheet.head().id();
    }

    public ReformSheet getSheet() {
        return sheet;
    }
}
