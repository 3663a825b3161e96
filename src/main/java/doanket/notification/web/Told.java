package doanket.notification.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Says on the next page that something was done. */
final class Told {

    private Told() {}

    static void done(String key) {
        var context = FacesContext.getCurrentInstance();
        var texts = context.getApplication().getResourceBundle(context, "notificationText");
        context.addMessage(null, new FacesMessage(texts.getString(key)));
        context.getExternalContext().getFlash().setKeepMessages(true);
    }
}
