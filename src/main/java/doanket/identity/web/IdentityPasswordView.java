package doanket.identity.web;

import doanket.identity.CurrentUser;
import doanket.identity.ProfileService;
import doanket.identity.SignedIn;
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

    private String old;
    private String chosen;
    private String again;

    public String change() {
        profile.changePassword(old, chosen, again);
        return "/index?faces-redirect=true";
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
