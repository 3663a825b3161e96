package doanket.identity.web;

import doanket.platform.BusinessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What the sign-in page shows besides its two fields. */
@Named
@RequestScoped
public class IdentitySignInView {

    @Inject
    private HttpServletRequest request;

    public String getRefusal() {
        if (!(request.getAttribute("refusal") instanceof BusinessException refusal)) {
            return "";
        }
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        var text = ResourceBundle.getBundle(refusal.bundleName(), locale).getString(refusal.getMessage());
        return new MessageFormat(text, locale).format(refusal.arguments());
    }

    public String getUsername() {
        return request.getParameter("username");
    }

    public String getNext() {
        return SafeAddress.own(request.getParameter("next"));
    }

    public boolean isExpired() {
        return request.getParameter("expired") != null && request.getAttribute("refusal") == null;
    }
}
