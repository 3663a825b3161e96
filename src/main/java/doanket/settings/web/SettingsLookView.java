package doanket.settings.web;

import doanket.settings.LookSettings;
import doanket.web.Brand;
import doanket.web.FormPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** How the portal looks here: what counts, or what was typed and refused. */
@Named
@RequestScoped
public class SettingsLookView extends FormPage {

    /** What the portal's own style has. */
    private static final String OWN = "#a4161a";

    @Inject
    private LookSettings settings;

    private Brand look;

    public void load() {
        look = settings.look();
    }

    @Override
    protected Set<String> doneKeys() {
        return Set.of("done.saved", "done.reset");
    }

    public Brand getLook() {
        return look;
    }

    public boolean isColoured() {
        return isRefused() ? request().getParameter("coloured") != null : look.accent() != null;
    }

    public String getColour() {
        return typed("colour", look.accent() == null ? OWN : look.accent());
    }

    public int getMostName() {
        return LookSettings.MOST_NAME;
    }

    public int getMostAbout() {
        return LookSettings.MOST_ABOUT;
    }
}
