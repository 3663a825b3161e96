package doanket.task;

import doanket.platform.BusinessException;
import doanket.platform.LastStep;
import doanket.platform.VietnamTime;
import java.time.Instant;
import java.time.LocalDate;

/** What is refused about tasks, and why. */
public class TaskRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    TaskRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    /** What is refused of one row of a list; the row is counted from 1. */
    static TaskRefused inRow(String messageKey, int row, String typed) {
        return new TaskRefused(messageKey, row, typed);
    }

    static TaskRefused planChanged() {
        return new TaskRefused("refused.planChanged");
    }

    static TaskRefused issuedMeanwhile() {
        return new TaskRefused("refused.issuedMeanwhile");
    }

    static TaskRefused contentMissing() {
        return new TaskRefused("refused.contentMissing");
    }

    static TaskRefused nothingCorrected() {
        return new TaskRefused("refused.nothingCorrected");
    }

    static TaskRefused correctedMeanwhile(TalkRepository.Done done) {
        return new TaskRefused("refused.correctedMeanwhile", done.name(), when(done.at()));
    }

    static TaskRefused ruleBad(String rule, int least, int most) {
        return new TaskRefused("refused.ruleBad", rule, least, most);
    }

    static TaskRefused ruleChanged(String rule, int now) {
        return new TaskRefused("refused.ruleChanged", rule, now);
    }

    static TaskRefused nothingSet() {
        return new TaskRefused("refused.nothingSet");
    }

    static TaskRefused reasonMissing() {
        return new TaskRefused("refused.reasonMissing");
    }

    static TaskRefused tooLong(int most, int given) {
        return new TaskRefused("refused.tooLong", most, given);
    }

    static TaskRefused secret() {
        return new TaskRefused("refused.secret");
    }

    static TaskRefused leadMissing() {
        return new TaskRefused("refused.leadMissing");
    }

    static TaskRefused partIsLead(String unit) {
        return new TaskRefused("refused.partIsLead", unit);
    }

    static TaskRefused partTwice(String unit) {
        return new TaskRefused("refused.partTwice", unit);
    }

    static TaskRefused unitClosed(String unit) {
        return new TaskRefused("refused.unitClosed", unit);
    }

    static TaskRefused periodMissing() {
        return new TaskRefused("refused.periodMissing");
    }

    static TaskRefused endsBeforeItBegins() {
        return new TaskRefused("refused.endsBeforeItBegins");
    }

    static TaskRefused dueBeforeIssue(LocalDate due, LocalDate issued) {
        return new TaskRefused("refused.dueBeforeIssue", VietnamTime.told(due), VietnamTime.told(issued));
    }

    /** For what was typed as a day and is none. */
    public static TaskRefused dayBad() {
        return new TaskRefused("refused.dayBad");
    }

    static TaskRefused notLater(LocalDate due) {
        return new TaskRefused("refused.notLater", VietnamTime.told(due));
    }

    /** For what was typed as a percentage and is none, or not one of work under way. */
    public static TaskRefused percentBad() {
        return new TaskRefused("refused.percentBad");
    }

    static TaskRefused resultDayMissing() {
        return new TaskRefused("refused.resultDayMissing");
    }

    static TaskRefused resultDayBad(LocalDate issued) {
        return new TaskRefused("refused.resultDayBad", VietnamTime.told(issued));
    }

    static TaskRefused evidenceMissing() {
        return new TaskRefused("refused.evidenceMissing");
    }

    static TaskRefused partsOpen(String units) {
        return new TaskRefused("refused.partsOpen", units);
    }

    static TaskRefused seriesIsNeverDone() {
        return new TaskRefused("refused.seriesIsNeverDone");
    }

    static TaskRefused ownReport() {
        return new TaskRefused("refused.ownReport");
    }

    static TaskRefused sameLead() {
        return new TaskRefused("refused.sameLead");
    }

    static TaskRefused partLater(LocalDate due) {
        return new TaskRefused("refused.partLater", VietnamTime.told(due));
    }

    static TaskRefused noDue() {
        return new TaskRefused("refused.noDue");
    }

    static TaskRefused extensionLate(LocalDate due) {
        return new TaskRefused("refused.extensionLate", VietnamTime.told(due));
    }

    static TaskRefused extensionAsked(String name) {
        return new TaskRefused("refused.extensionAsked", name);
    }

    static TaskRefused extensionDecided(LastStep step) {
        return new TaskRefused("refused.extensionDecided", step.name(), when(step.at()));
    }

    static TaskRefused mostExtensions(int most) {
        return new TaskRefused("refused.mostExtensions", most);
    }

    static TaskRefused remindedToday(String name, Instant at) {
        return new TaskRefused("refused.remindedToday", name, when(at));
    }

    static TaskRefused remindedAlready() {
        return new TaskRefused("refused.remindedAlready");
    }

    static TaskRefused tooManyAtOnce(int most) {
        return new TaskRefused("refused.tooManyAtOnce", most);
    }

    static TaskRefused nothingChosen() {
        return new TaskRefused("refused.nothingChosen");
    }

    static TaskRefused answered(String name, Instant at) {
        return new TaskRefused("refused.answered", name, when(at));
    }

    static TaskRefused nothingToExplain() {
        return new TaskRefused("refused.nothingToExplain");
    }

    static TaskRefused notOfTheUnit() {
        return new TaskRefused("refused.notOfTheUnit");
    }

    static TaskRefused accepted(Claim claim) {
        return new TaskRefused("refused.accepted", claim.name(), when(claim.at()));
    }

    static TaskRefused moved(TaskState state, LastStep step) {
        return new TaskRefused("refused.moved." + state, step.name(), when(step.at()));
    }

    static TaskRefused changedMeanwhile(LastStep step) {
        return new TaskRefused("refused.changedMeanwhile", step.name(), when(step.at()));
    }

    static TaskRefused partMoved(PartState state, LastStep step) {
        return new TaskRefused("refused.partMoved." + state, step.name(), when(step.at()));
    }

    private static String when(Instant at) {
        return VietnamTime.DATE_TIME.format(VietnamTime.local(at));
    }
}
