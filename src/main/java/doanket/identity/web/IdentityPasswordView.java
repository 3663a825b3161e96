package doanket.identity.web;

import doanket.identity.CurrentUser;
import doanket.identity.PasswordProfile;
import doanket.identity.ProfileService;
import doanket.identity.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Changing one's own password, by choice or because it was given by somebody else. */
@Named
@RequestScoped
public class IdentityPasswordView {

    @Inject
    private ProfileService profile;

    @Inject
    private CurrentUser user;

    @Inject
    private Viewer viewer;

    private PasswordProfile demanded;
    private String old;
    private String chosen;
    private String again;

    @PostConstruct
    void load() {
        demanded = profile.passwords();
    }

    public String change() {
        profile.changePassword(old, chosen, again, viewer.getSessionHash());
        return "/index?faces-redirect=true";
    }

    /** What the installation demands. */
    public PasswordProfile getDemanded() {
        return demanded;
    }

    public boolean isForced() {
        return user.find().filter(SignedIn::mustChangePassword).isPresent();
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
