package doanket.directive;

import doanket.platform.BusinessException;
import doanket.platform.VietnamTime;
import java.time.LocalDate;

/** What papers refuse, and why. */
public class DirectiveRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    DirectiveRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static DirectiveRefused changedMeanwhile(String name, String when) {
        return new DirectiveRefused("refused.changedMeanwhile", name, when);
    }

    static DirectiveRefused inReview(String name, String when) {
        return new DirectiveRefused("refused.inReview", name, when);
    }

    static DirectiveRefused notInReview(String name, String when) {
        return new DirectiveRefused("refused.notInReview", name, when);
    }

    static DirectiveRefused alreadySigned(String name, String when) {
        return new DirectiveRefused("refused.alreadySigned", name, when);
    }

    static DirectiveRefused alreadyIssued(String code, String name, String when) {
        return new DirectiveRefused("refused.alreadyIssued", code, name, when);
    }

    static DirectiveRefused notSigned() {
        return new DirectiveRefused("refused.notSigned");
    }

    static DirectiveRefused notIssued() {
        return new DirectiveRefused("refused.notIssued");
    }

    static DirectiveRefused noLongerInForce(String name, String when) {
        return new DirectiveRefused("refused.noLongerInForce", name, when);
    }

    static DirectiveRefused otherSigner(String name) {
        return new DirectiveRefused("refused.otherSigner", name);
    }

    static DirectiveRefused reasonMissing() {
        return new DirectiveRefused("refused.reasonMissing");
    }

    static DirectiveRefused reasonTooLong(int most) {
        return new DirectiveRefused("refused.reasonTooLong", most);
    }

    static DirectiveRefused remindedToday(String name, String when) {
        return new DirectiveRefused("refused.remindedToday", name, when);
    }

    static DirectiveRefused nobodyToRemind() {
        return new DirectiveRefused("refused.nobodyToRemind");
    }

    static DirectiveRefused tooLong(String key, int most, int given) {
        return new DirectiveRefused(key, most, given);
    }

    static DirectiveRefused tooMany(String key, int most) {
        return new DirectiveRefused(key, most);
    }

    static DirectiveRefused secrecyMark() {
        return new DirectiveRefused("refused.secrecyMark");
    }

    static DirectiveRefused typeUnknown() {
        return new DirectiveRefused("refused.typeUnknown");
    }

    static DirectiveRefused clauseHasTasks(String text) {
        return new DirectiveRefused("refused.clauseHasTasks", text);
    }

    static DirectiveRefused unitUnknown() {
        return new DirectiveRefused("refused.unitUnknown");
    }

    static DirectiveRefused unitTwice(String name) {
        return new DirectiveRefused("refused.unitTwice", name);
    }

    static DirectiveRefused incomplete(int faults) {
        return new DirectiveRefused("refused.incomplete", faults);
    }

    static DirectiveRefused unitsClosed(String names) {
        return new DirectiveRefused("refused.unitsClosed", names);
    }

    static DirectiveRefused dayInFuture() {
        return new DirectiveRefused("refused.dayInFuture");
    }

    static DirectiveRefused dayBeforeSigning(LocalDate day) {
        return new DirectiveRefused("refused.dayBeforeSigning", VietnamTime.told(day));
    }

    static DirectiveRefused dayOutOfOrder(int number, String day) {
        return new DirectiveRefused("refused.dayOutOfOrder", number, day);
    }

    static DirectiveRefused numberTaken(int number, String by) {
        return new DirectiveRefused("refused.numberTaken", number, by);
    }

    static DirectiveRefused numberVoid(int number, String reason) {
        return new DirectiveRefused("refused.numberVoid", number, reason);
    }

    static DirectiveRefused numberBad() {
        return new DirectiveRefused("refused.numberBad");
    }

    static DirectiveRefused gapUnexplained(int next, int number) {
        return new DirectiveRefused("refused.gapUnexplained", next, number);
    }

    static DirectiveRefused gapTooWide(int most) {
        return new DirectiveRefused("refused.gapTooWide", most);
    }

    static DirectiveRefused sameNumber() {
        return new DirectiveRefused("refused.sameNumber");
    }

    static DirectiveRefused templateNotWord() {
        return new DirectiveRefused("refused.templateNotWord");
    }

    static DirectiveRefused groupUnitMissing() {
        return new DirectiveRefused("refused.groupUnitMissing");
    }

    static DirectiveRefused groupEmpty() {
        return new DirectiveRefused("refused.groupEmpty");
    }

    static DirectiveRefused workingDaysBad(int most) {
        return new DirectiveRefused("refused.workingDaysBad", most);
    }

    static DirectiveRefused workingDaysChanged(int now) {
        return new DirectiveRefused("refused.workingDaysChanged", now);
    }

    static DirectiveRefused registerClosed(String issuer) {
        return new DirectiveRefused("refused.registerClosed", issuer);
    }

    static DirectiveRefused notReserved(int number) {
        return new DirectiveRefused("refused.notReserved", number);
    }

    static DirectiveRefused receivedAlready(String name, String when) {
        return new DirectiveRefused("refused.receivedAlready", name, when);
    }

    static DirectiveRefused relatedNotInForce() {
        return new DirectiveRefused("refused.relatedNotInForce");
    }

    static DirectiveRefused discardNotDraft() {
        return new DirectiveRefused("refused.discardNotDraft");
    }

    static DirectiveRefused clausesInUse() {
        return new DirectiveRefused("refused.clausesInUse");
    }

    static DirectiveRefused templateMissing() {
        return new DirectiveRefused("refused.templateMissing");
    }

    static DirectiveRefused templateTooLarge() {
        return new DirectiveRefused("refused.templateTooLarge");
    }
}
