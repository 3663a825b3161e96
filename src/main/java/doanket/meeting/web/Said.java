package doanket.meeting.web;

import doanket.web.FormRefusal;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Sentences that pages of meetings say: beside a field, or after something was done. */
final class Said {

    /** What an address may say was done. */
    private static final Set<String> KNOWN = Set.of(
            "done.saved",
            "done.announced",
            "done.begun",
            "done.closed",
            "done.calledOff",
            "done.discarded",
            "done.answered",
            "done.invited",
            "done.uninvited",
            "done.itemSaved",
            "done.itemRemoved",
            "done.fileAdded",
            "done.fileRemoved",
            "done.marked",
            "done.arrived",
            "done.said",
            "done.restored",
            "done.unsaid");

    private Said() {}

    static String key(String done) {
        var key = "done." + done;
        return KNOWN.contains(key) ? key : null;
    }

    /** Why what was sent from the page was not done, or null. */
    static String refusal(HttpServletRequest request) {
        return FormRefusal.sentence(
                request, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    static ConverterException bad(FacesContext context, String key) {
        var sentence = context.getApplication()
                .getResourceBundle(context, "meetingText")
                .getString(key);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }
}
