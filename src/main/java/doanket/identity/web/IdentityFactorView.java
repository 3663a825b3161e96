package doanket.identity.web;

import doanket.identity.FactorSheet;
import doanket.identity.SecondFactor;
import doanket.web.FormRefusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** One's own second factor: proving it, setting it up, and what can be done with it. */
@Named
@RequestScoped
public class IdentityFactorView {

    @Inject
    private SecondFactor factor;

    @Inject
    private HttpServletRequest request;

    private String done;
    private FactorSheet sheet;

    public void load() {
        sheet = factor.own();
    }

    public FactorSheet getSheet() {
        return sheet;
    }

    /** Shown once, in the answer to the form that made them; else null. */
    @SuppressWarnings("unchecked")
    public List<String> getCodes() {
        return (List<String>) request.getAttribute(IdentityFactorServlet.CODES);
    }

    public String getNext() {
        return SafeAddress.own(request.getParameter("next"));
    }

    public boolean isRefused() {
        return FormRefusal.isIn(request);
    }

    public String getRefusal() {
        return FormRefusal.sentence(
                request, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public boolean isDropped() {
        return "dropped".equals(done) && !isRefused();
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
