package doanket.criteria;

import doanket.platform.BusinessException;
import doanket.platform.VietnamTime;
import java.time.LocalDate;

/** What the keeping of criteria refuses, and why. */
public class CriteriaRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    CriteriaRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static CriteriaRefused nameMissing() {
        return new CriteriaRefused("refused.nameMissing");
    }

    static CriteriaRefused codeShape() {
        return new CriteriaRefused("refused.codeShape");
    }

    static CriteriaRefused codeTaken(String code) {
        return new CriteriaRefused("refused.codeTaken", code);
    }

    static CriteriaRefused tooLong(int most) {
        return new CriteriaRefused("refused.tooLong", most);
    }

    static CriteriaRefused dayMissing() {
        return new CriteriaRefused("refused.dayMissing");
    }

    static CriteriaRefused endBeforeBeginning() {
        return new CriteriaRefused("refused.endBeforeBeginning");
    }

    static CriteriaRefused columnsWrong(String expected) {
        return new CriteriaRefused("refused.columnsWrong", expected);
    }

    static CriteriaRefused noRows() {
        return new CriteriaRefused("refused.noRows");
    }

    static CriteriaRefused rowsBad(long bad) {
        return new CriteriaRefused("refused.rowsBad", bad);
    }

    static CriteriaRefused groupMissing() {
        return new CriteriaRefused("refused.groupMissing");
    }

    static CriteriaRefused unknownUnit(String typed) {
        return new CriteriaRefused("refused.unknownUnit", typed);
    }

    static CriteriaRefused regionCode() {
        return new CriteriaRefused("refused.regionCode");
    }

    static CriteriaRefused reasonMissing() {
        return new CriteriaRefused("refused.reasonMissing");
    }

    static CriteriaRefused changedMeanwhile() {
        return new CriteriaRefused("refused.changedMeanwhile");
    }

    static CriteriaRefused tableChanged() {
        return new CriteriaRefused("refused.tableChanged");
    }

    static CriteriaRefused cellsBad(long bad) {
        return new CriteriaRefused("refused.cellsBad", bad);
    }

    static CriteriaRefused cellUnusable() {
        return new CriteriaRefused("refused.cellUnusable");
    }

    static CriteriaRefused unitTwice(String code) {
        return new CriteriaRefused("refused.unitTwice", code);
    }

    static CriteriaRefused otherName(String code, String name, String found) {
        return new CriteriaRefused("refused.otherName", code, name, found);
    }

    static CriteriaRefused rowTwice() {
        return new CriteriaRefused("refused.rowTwice");
    }

    static CriteriaRefused unknownIndicator(String criterion, String code) {
        return new CriteriaRefused("refused.unknownIndicator", criterion, code);
    }

    static CriteriaRefused unknownScope(String typed) {
        return new CriteriaRefused("refused.unknownScope", typed);
    }

    static CriteriaRefused everywhere(String typed) {
        return new CriteriaRefused("refused.everywhere", typed);
    }

    static CriteriaRefused placeMissing() {
        return new CriteriaRefused("refused.placeMissing");
    }

    static CriteriaRefused alwaysApplies() {
        return new CriteriaRefused("refused.alwaysApplies");
    }

    static CriteriaRefused typeUsed() {
        return new CriteriaRefused("refused.typeUsed");
    }

    static CriteriaRefused indicatorTaken(String code) {
        return new CriteriaRefused("refused.indicatorTaken", code);
    }

    static CriteriaRefused boundsBad() {
        return new CriteriaRefused("refused.boundsBad");
    }

    static CriteriaRefused sumUnfit() {
        return new CriteriaRefused("refused.sumUnfit");
    }

    static CriteriaRefused criterionMissing() {
        return new CriteriaRefused("refused.criterionMissing");
    }

    static CriteriaRefused groupLater(String group, LocalDate from) {
        return new CriteriaRefused("refused.groupLater", group, VietnamTime.told(from));
    }

    /** Nearly met asks for less than met. */
    static CriteriaRefused nearlyBad() {
        return new CriteriaRefused("refused.nearlyBad");
    }

    static CriteriaRefused alreadyDecided() {
        return new CriteriaRefused("refused.alreadyDecided");
    }

    static CriteriaRefused unknownRegion(String typed) {
        return new CriteriaRefused("refused.unknownRegion", typed);
    }
}
