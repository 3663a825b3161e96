package doanket.identity;

import doanket.platform.BusinessException;
import doanket.platform.VietnamTime;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What identity refuses, and why. */
public class IdentityRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    IdentityRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    /** As the log tells it. */
    String told() {
        var texts = ResourceBundle.getBundle(bundleName(), Actor.VIETNAMESE, NO_FALLBACK);
        return new MessageFormat(texts.getString(getMessage()), Actor.VIETNAMESE).format(arguments());
    }

    static IdentityRefused badCredentials() {
        return new IdentityRefused("refused.badCredentials");
    }

    /** Only for whoever typed the right password. */
    static IdentityRefused accountClosed() {
        return new IdentityRefused("refused.accountClosed");
    }

    static IdentityRefused roleHeld(String role, LocalDate from, LocalDate until) {
        return until == null
                ? new IdentityRefused("refused.roleHeld", role, VietnamTime.told(from))
                : new IdentityRefused("refused.roleHeldUntil", role, VietnamTime.told(from), VietnamTime.told(until));
    }

    static IdentityRefused lockedOut(long minutes) {
        return new IdentityRefused("refused.lockedOut", minutes);
    }

    static IdentityRefused passwordLength(int shortest, int longest) {
        return new IdentityRefused("refused.passwordLength", shortest, longest);
    }

    static IdentityRefused passwordClasses(int classes, int passphrase) {
        return new IdentityRefused("refused.passwordClasses", classes, passphrase);
    }

    static IdentityRefused passwordsDiffer() {
        return new IdentityRefused("refused.passwordsDiffer");
    }

    static IdentityRefused passwordUsedBefore() {
        return new IdentityRefused("refused.passwordUsedBefore");
    }

    static IdentityRefused wrongOwnPassword() {
        return new IdentityRefused("refused.wrongOwnPassword");
    }

    static IdentityRefused formSentBefore() {
        return new IdentityRefused("refused.formSentBefore");
    }

    static IdentityRefused usernameTaken() {
        return new IdentityRefused("refused.usernameTaken");
    }

    static IdentityRefused usernameShape() {
        return new IdentityRefused("refused.usernameShape");
    }

    static IdentityRefused nameMissing() {
        return new IdentityRefused("refused.nameMissing");
    }

    static IdentityRefused periodReversed() {
        return new IdentityRefused("refused.periodReversed");
    }

    static IdentityRefused administratorApproves() {
        return new IdentityRefused("refused.administratorApproves");
    }

    static IdentityRefused roleOfAll(String role) {
        return new IdentityRefused("refused.roleOfAll", role);
    }

    static IdentityRefused auditorChanges() {
        return new IdentityRefused("refused.auditorChanges");
    }

    static IdentityRefused beyondOwnRights() {
        return new IdentityRefused("refused.beyondOwnRights");
    }

    static IdentityRefused unitAlready() {
        return new IdentityRefused("refused.unitAlready");
    }

    static IdentityRefused ownAccount() {
        return new IdentityRefused("refused.ownAccount");
    }

    static IdentityRefused accountBeyond() {
        return new IdentityRefused("refused.accountBeyond");
    }

    static IdentityRefused factorUnproven() {
        return new IdentityRefused("refused.factorUnproven");
    }

    static IdentityRefused lastAdministrator() {
        return new IdentityRefused("refused.lastAdministrator");
    }

    static IdentityRefused feedLabel(int most) {
        return new IdentityRefused("refused.feedLabel", most);
    }

    static IdentityRefused tooManyFeedTokens(int most) {
        return new IdentityRefused("refused.tooManyFeedTokens", most);
    }

    static IdentityRefused tokenName(int most) {
        return new IdentityRefused("refused.tokenName", most);
    }

    static IdentityRefused tokenScopes() {
        return new IdentityRefused("refused.tokenScopes");
    }

    static IdentityRefused tokenDays(int most) {
        return new IdentityRefused("refused.tokenDays", most);
    }

    static IdentityRefused tooManyTokens(int most) {
        return new IdentityRefused("refused.tooManyTokens", most);
    }

    static IdentityRefused notOwnPost() {
        return new IdentityRefused("refused.notOwnPost");
    }

    static IdentityRefused wrongCode() {
        return new IdentityRefused("refused.wrongCode");
    }

    static IdentityRefused factorNotBegun() {
        return new IdentityRefused("refused.factorNotBegun");
    }

    static IdentityRefused providerAway(String label) {
        return new IdentityRefused("refused.providerAway", label);
    }

    static IdentityRefused providerDoubted(String label) {
        return new IdentityRefused("refused.providerDoubted", label);
    }

    static IdentityRefused providerDenied(String label) {
        return new IdentityRefused("refused.providerDenied", label);
    }

    static IdentityRefused notLinked(String label, String subject) {
        return new IdentityRefused("refused.notLinked", label, subject);
    }

    /** Nobody is signed in any more; what was being written is kept. */
    public static IdentityRefused expired() {
        return new IdentityRefused("signIn.expired");
    }

    static IdentityRefused attemptStale() {
        return new IdentityRefused("refused.attemptStale");
    }

    static IdentityRefused noProvider() {
        return new IdentityRefused("refused.noProvider");
    }

    static IdentityRefused directoryAway() {
        return new IdentityRefused("refused.directoryAway");
    }

    static IdentityRefused localClosed(String label) {
        return new IdentityRefused("refused.localClosed", label);
    }

    static IdentityRefused emergencyByOthers() {
        return new IdentityRefused("refused.emergencyByOthers");
    }

    static IdentityRefused subjectShape() {
        return new IdentityRefused("refused.subjectShape");
    }

    static IdentityRefused subjectTaken() {
        return new IdentityRefused("refused.subjectTaken");
    }

    static IdentityRefused lastPassword() {
        return new IdentityRefused("refused.lastPassword");
    }

    static IdentityRefused passwordElsewhere() {
        return new IdentityRefused("refused.passwordElsewhere");
    }

    static IdentityRefused factorFirst() {
        return new IdentityRefused("refused.factorFirst");
    }

    static IdentityRefused factorDemanded() {
        return new IdentityRefused("refused.factorDemanded");
    }
}
