package doanket.organisation.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.ResourceBundle;

/** Says on the next page that something was done. */
final class Told {

    private Told() {}

    static void done(String key) {
        var context = FacesContext.getCurrentInstance();
        context.addMessage(null, new FacesMessage(texts(context).getString(key)));
        context.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** What the browser kept of that form while it was typed is given up as well. */
    static void saved(String key, String form) {
        done(key);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put("savedForm", form);
    }

    static ResourceBundle texts(FacesContext context) {
        return context.getApplication().getResourceBundle(context, "organisationText");
    }
}
