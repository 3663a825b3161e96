package doanket.settings.web;

import doanket.settings.MailManner;
import doanket.settings.MailManners;
import doanket.web.FormPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** How the mail speaks: what counts, or what was typed and refused. */
@Named
@RequestScoped
public class SettingsMailView extends FormPage {

    @Inject
    private MailManners manners;

    private MailManner manner;

    public void load() {
        manner = manners.manner();
    }

    @Override
    protected Set<String> doneKeys() {
        return Set.of("done.saved");
    }

    public MailManner getManner() {
        return manner;
    }

    public boolean isPaused() {
        return isRefused() ? request().getParameter("paused") != null : manner.paused();
    }

    public int getMostSender() {
        return MailManners.MOST_SENDER;
    }

    public int getMostClosing() {
        return MailManners.MOST_CLOSING;
    }
}
