package doanket.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** A page with a plain form on it, and what was just refused to that form. */
public abstract class FormPage {

    @Inject
    private HttpServletRequest request;

    public boolean isRefused() {
        return FormRefusal.isIn(request);
    }

    public String getRefusal() {
        return FormRefusal.sentence(
                request, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    protected HttpServletRequest request() {
        return request;
    }
}
