package doanket.identity.web;

import doanket.identity.SingleSignOn;
import doanket.platform.BusinessException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What the sign-in page shows besides its two fields. */
@Named
@RequestScoped
public class IdentitySignInView {

    private static final String OWN = "doanket.identity.messages";

    @Inject
    private HttpServletRequest request;

    @Inject
    private SingleSignOn signOn;

    private String provider;
    private boolean demanded;

    @PostConstruct
    void load() {
        provider = signOn.label().orElse(null);
        demanded = signOn.isDemanded();
    }

    public String getRefusal() {
        return request.getAttribute(SignInPage.REFUSAL) instanceof BusinessException refusal
                ? said(refusal.bundleName(), refusal.getMessage(), refusal.arguments())
                : "";
    }

    private static String said(String bundle, String key, Object... arguments) {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        var text = ResourceBundle.getBundle(bundle, locale).getString(key);
        return new MessageFormat(text, locale).format(arguments);
    }

    /** Whether one may sign in elsewhere. */
    public boolean isWithProvider() {
        return provider != null;
    }

    /** Whether the form is for emergency accounts only. */
    public boolean isDemanded() {
        return demanded;
    }

    public String getDemand() {
        return said(OWN, "signIn.demanded", provider);
    }

    public String getByProvider() {
        return said(OWN, "signIn.byProvider", provider);
    }

    public String getDoor() {
        return "/login/oidc?next=" + URLEncoder.encode(getNext(), StandardCharsets.UTF_8);
    }

    /** Where to sign out too; nothing for whoever did not come from there. */
    public String getExit() {
        return (String) request.getAttribute(SignInPage.EXIT);
    }

    public String getLeaving() {
        return said(OWN, "signIn.leaving", provider);
    }

    public String getUsername() {
        return request.getParameter("username");
    }

    public String getNext() {
        return request.getAttribute(SignInPage.NEXT) instanceof String next
                ? next
                : SafeAddress.own(request.getParameter("next"));
    }

    public boolean isExpired() {
        return request.getParameter("expired") != null && request.getAttribute(SignInPage.REFUSAL) == null;
    }
}
