package doanket.emulation;

import doanket.platform.BusinessException;
import doanket.platform.Stamp;
import java.time.Instant;

/** What is refused about emulation, and why. */
public class EmulationRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    EmulationRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static EmulationRefused nameMissing() {
        return new EmulationRefused("refused.nameMissing");
    }

    static EmulationRefused yearBad() {
        return new EmulationRefused("refused.yearBad");
    }

    static EmulationRefused daysBad() {
        return new EmulationRefused("refused.daysBad");
    }

    static EmulationRefused boundsBad() {
        return new EmulationRefused("refused.boundsBad");
    }

    static EmulationRefused published() {
        return new EmulationRefused("refused.published");
    }

    static EmulationRefused bookChanged() {
        return new EmulationRefused("refused.bookChanged");
    }

    static EmulationRefused tooLong(int most, int given) {
        return new EmulationRefused("refused.tooLong", most, given);
    }

    static EmulationRefused secret() {
        return new EmulationRefused("refused.secret");
    }

    static EmulationRefused itemsBad(int most) {
        return new EmulationRefused("refused.itemsBad", most);
    }

    static EmulationRefused itemUnreadable(String line) {
        return new EmulationRefused("refused.itemUnreadable", line);
    }

    static EmulationRefused codeTwice(String code) {
        return new EmulationRefused("refused.codeTwice", code);
    }

    static EmulationRefused groupEmpty(String group) {
        return new EmulationRefused("refused.groupEmpty", group);
    }

    static EmulationRefused clustersBad() {
        return new EmulationRefused("refused.clustersBad");
    }

    static EmulationRefused clusterUnreadable(String line) {
        return new EmulationRefused("refused.clusterUnreadable", line);
    }

    static EmulationRefused unitTwice(String unit) {
        return new EmulationRefused("refused.unitTwice", unit);
    }

    static EmulationRefused unitUnknown(String unit) {
        return new EmulationRefused("refused.unitUnknown", unit);
    }

    static EmulationRefused pointsBad(String item, String points, String most) {
        return new EmulationRefused("refused.pointsBad", item, points, most);
    }

    static EmulationRefused stepBad(String item, String points, String step) {
        return new EmulationRefused("refused.stepBad", item, points, step);
    }

    static EmulationRefused evidenceMissing(String item) {
        return new EmulationRefused("refused.evidenceMissing", item);
    }

    static EmulationRefused reasonMissing(String item) {
        return new EmulationRefused("refused.reasonMissing", item);
    }

    static EmulationRefused unscored(long left, String first) {
        return new EmulationRefused("refused.unscored", left, first);
    }

    static EmulationRefused unverified(long left, String first) {
        return new EmulationRefused("refused.unverified", left, first);
    }

    static EmulationRefused returnReasonMissing() {
        return new EmulationRefused("refused.returnReasonMissing");
    }

    static EmulationRefused ownUnit() {
        return new EmulationRefused("refused.ownUnit");
    }

    static EmulationRefused notOpen() {
        return new EmulationRefused("refused.notOpen");
    }

    static EmulationRefused unverifiedUnits(long left) {
        return new EmulationRefused("refused.unverifiedUnits", left);
    }

    static EmulationRefused stillScoring(String until) {
        return new EmulationRefused("refused.stillScoring", until);
    }

    static EmulationRefused windowClosed(String until) {
        return new EmulationRefused("refused.windowClosed", until);
    }

    static EmulationRefused windowOpen(String until) {
        return new EmulationRefused("refused.windowOpen", until);
    }

    static EmulationRefused unanswered(long left) {
        return new EmulationRefused("refused.unanswered", left);
    }

    static EmulationRefused objectionEmpty() {
        return new EmulationRefused("refused.objectionEmpty");
    }

    static EmulationRefused objectedAlready(String item) {
        return new EmulationRefused("refused.objectedAlready", item);
    }

    static EmulationRefused answered() {
        return new EmulationRefused("refused.answered");
    }

    static EmulationRefused answerMissing() {
        return new EmulationRefused("refused.answerMissing");
    }

    static EmulationRefused pointsMissing() {
        return new EmulationRefused("refused.pointsMissing");
    }

    static EmulationRefused noChange() {
        return new EmulationRefused("refused.noChange");
    }

    static EmulationRefused moved(SheetState state) {
        return new EmulationRefused("refused.moved." + state);
    }

    static EmulationRefused changedMeanwhile(String name, Instant at) {
        return new EmulationRefused("refused.changedMeanwhile", name, Stamp.when(at));
    }

    static EmulationRefused cellUnusable() {
        return new EmulationRefused("refused.cellUnusable");
    }

    static EmulationRefused cellFixed(String there) {
        return new EmulationRefused("refused.cellFixed", there == null ? "" : there);
    }

    static EmulationRefused itemUnknown(String code) {
        return new EmulationRefused("refused.itemUnknown", code);
    }

    static EmulationRefused cellsBad(long bad) {
        return new EmulationRefused("refused.cellsBad", bad);
    }
}
