package doanket.report;

import doanket.platform.BusinessException;
import doanket.platform.LastStep;
import doanket.platform.VietnamTime;
import java.time.Instant;
import java.time.LocalDate;

/** What is refused about reports, and why. */
public class ReportRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    ReportRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static ReportRefused nameMissing() {
        return new ReportRefused("refused.nameMissing");
    }

    static ReportRefused formChanged() {
        return new ReportRefused("refused.formChanged");
    }

    static ReportRefused reasonMissing() {
        return new ReportRefused("refused.reasonMissing");
    }

    static ReportRefused tooLong(int most, int given) {
        return new ReportRefused("refused.tooLong", most, given);
    }

    static ReportRefused secret() {
        return new ReportRefused("refused.secret");
    }

    /** For what was typed as a day and is none. */
    public static ReportRefused dayBad(String typed) {
        return new ReportRefused("refused.dayBad", typed);
    }

    /** For what was typed as a count of days and is none, or no sensible one. */
    public static ReportRefused countBad() {
        return new ReportRefused("refused.countBad", FormTimes.MOST_OPENS_BEFORE, FormTimes.MOST_DUE_AFTER);
    }

    static ReportRefused remindBad(int most) {
        return new ReportRefused("refused.remindBad", most);
    }

    static ReportRefused farBad(int least, int most) {
        return new ReportRefused("refused.farBad", least, most);
    }

    static ReportRefused firstDayMissing() {
        return new ReportRefused("refused.firstDayMissing");
    }

    static ReportRefused lastDayEarly() {
        return new ReportRefused("refused.lastDayEarly");
    }

    static ReportRefused cutDayBad(int latest) {
        return new ReportRefused("refused.cutDayBad", latest);
    }

    static ReportRefused nothingAsked() {
        return new ReportRefused("refused.nothingAsked");
    }

    static ReportRefused nobodyAsked() {
        return new ReportRefused("refused.nobodyAsked");
    }

    static ReportRefused nobodyThere() {
        return new ReportRefused("refused.nobodyThere");
    }

    static ReportRefused partBad() {
        return new ReportRefused("refused.partBad");
    }

    /** For a part whose whole is not asked for. */
    public static ReportRefused partUnknown(String code) {
        return new ReportRefused("refused.partUnknown", code);
    }

    static ReportRefused unitUnknown(String typed) {
        return new ReportRefused("refused.unitUnknown", typed);
    }

    static ReportRefused askedAlready(String forms) {
        return new ReportRefused("refused.askedAlready", forms);
    }

    static ReportRefused spanBad() {
        return new ReportRefused("refused.spanBad");
    }

    static ReportRefused dueBeforeEnd(LocalDate ends) {
        return new ReportRefused("refused.dueBeforeEnd", VietnamTime.told(ends));
    }

    static ReportRefused periodThere(LocalDate ends) {
        return new ReportRefused("refused.periodThere", VietnamTime.told(ends));
    }

    static ReportRefused periodOverlaps(PeriodSpan there) {
        return new ReportRefused("refused.periodOverlaps", there.told());
    }

    static ReportRefused locked(LastStep step) {
        return new ReportRefused("refused.locked", step.name(), when(step.at()));
    }

    static ReportRefused moved(ReportState state, LastStep step) {
        return new ReportRefused("refused.moved." + state, step.name(), when(step.at()));
    }

    static ReportRefused ownReport() {
        return new ReportRefused("refused.ownReport");
    }

    static ReportRefused newDueMissing() {
        return new ReportRefused("refused.newDueMissing");
    }

    static ReportRefused newDuePassed(LocalDate due) {
        return new ReportRefused("refused.newDuePassed", VietnamTime.told(due));
    }

    static ReportRefused correctedBelow() {
        return new ReportRefused("refused.correctedBelow");
    }

    static ReportRefused correctionThere() {
        return new ReportRefused("refused.correctionThere");
    }

    static ReportRefused wantedByOthers() {
        return new ReportRefused("refused.wantedByOthers");
    }

    static ReportRefused sampleNone() {
        return new ReportRefused("refused.sampleNone");
    }

    static ReportRefused unfinished(int cells, String first) {
        return new ReportRefused("refused.unfinished", cells, first);
    }

    static ReportRefused changedMeanwhile(String sentences) {
        return new ReportRefused("refused.changedMeanwhile", sentences);
    }

    static ReportRefused nothingChosen() {
        return new ReportRefused("refused.nothingChosen");
    }

    static ReportRefused nothingBeneath() {
        return new ReportRefused("refused.nothingBeneath");
    }

    static ReportRefused fileMissing() {
        return new ReportRefused("refused.fileMissing");
    }

    /** For what was typed as a count of reports and is none. */
    public static ReportRefused sampleBad(int most) {
        return new ReportRefused("refused.sampleBad", most);
    }

    static ReportRefused verdictThere(String name) {
        return new ReportRefused("refused.verdictThere", name);
    }

    static ReportRefused evidenceDayLater() {
        return new ReportRefused("refused.evidenceDayLater");
    }

    static ReportRefused foreignWorkbook() {
        return new ReportRefused("refused.foreignWorkbook");
    }

    static ReportRefused wrongColumn(String cell, String wanted, String found) {
        return new ReportRefused("refused.wrongColumn", cell, wanted, found);
    }

    static ReportRefused unknownRow(int row, String code) {
        return new ReportRefused("refused.unknownRow", row, code);
    }

    static ReportRefused rowTwice(int row, String code) {
        return new ReportRefused("refused.rowTwice", row, code);
    }

    static ReportRefused formulaCell(String cell) {
        return new ReportRefused("refused.formulaCell", cell);
    }

    private static String when(Instant at) {
        return VietnamTime.DATE_TIME.format(VietnamTime.local(at));
    }
}
