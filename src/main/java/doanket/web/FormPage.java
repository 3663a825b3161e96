package doanket.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** A page about one thing with plain forms on it: what was just done or refused on it, and what was typed. */
public abstract class FormPage {

    private static final String PREFIX = "done.";

    @Inject
    private HttpServletRequest request;

    private String id;
    private String done;

    /** The keys of what the page may say was done; its address could name anything. */
    protected abstract Set<String> doneKeys();

    /** What the page says after it has come back from something done. */
    public String getDoneKey() {
        var key = PREFIX + done;
        return !isRefused() && doneKeys().contains(key) ? key : null;
    }

    public boolean isRefused() {
        return FormRefusal.isIn(request);
    }

    public String getRefusal() {
        return FormRefusal.sentence(
                request, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** What was typed into the form that was refused, or what stands there. */
    public String typed(String field, String there) {
        var typed = isRefused() ? request.getParameter(field) : null;
        return typed == null ? there : typed;
    }

    protected HttpServletRequest request() {
        return request;
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
