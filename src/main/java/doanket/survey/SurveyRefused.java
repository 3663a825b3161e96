package doanket.survey;

import doanket.platform.BusinessException;
import doanket.platform.Stamp;
import java.time.Instant;

/** What surveys refuse, and why. */
public class SurveyRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    SurveyRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static SurveyRefused nameMissing() {
        return new SurveyRefused("refused.nameMissing");
    }

    static SurveyRefused noFront() {
        return new SurveyRefused("refused.noFront");
    }

    static SurveyRefused roundChanged() {
        return new SurveyRefused("refused.roundChanged");
    }

    static SurveyRefused parentSent() {
        return new SurveyRefused("refused.parentSent");
    }

    static SurveyRefused daysBad() {
        return new SurveyRefused("refused.daysBad");
    }

    static SurveyRefused boundsBad(int postingMost, int leastMost) {
        return new SurveyRefused("refused.boundsBad", postingMost, leastMost);
    }

    static SurveyRefused tooLong(int most, int given) {
        return new SurveyRefused("refused.tooLong", most, given);
    }

    static SurveyRefused secret() {
        return new SurveyRefused("refused.secret");
    }

    static SurveyRefused questionMissing() {
        return new SurveyRefused("refused.questionMissing");
    }

    static SurveyRefused questionsBad(int most) {
        return new SurveyRefused("refused.questionsBad", most);
    }

    static SurveyRefused overallBad() {
        return new SurveyRefused("refused.overallBad");
    }

    static SurveyRefused leastBad() {
        return new SurveyRefused("refused.leastBad");
    }

    static SurveyRefused ruleQuestionsBad() {
        return new SurveyRefused("refused.ruleQuestionsBad");
    }

    static SurveyRefused ruleUnknownQuestion(int questions) {
        return new SurveyRefused("refused.ruleUnknownQuestion", questions);
    }

    static SurveyRefused alreadyOpen() {
        return new SurveyRefused("refused.alreadyOpen");
    }

    static SurveyRefused countBad(String typed) {
        return new SurveyRefused("refused.countBad", typed);
    }

    /** The part (asked, collected, valid, doubtful) that is more than its whole. */
    static SurveyRefused moreThan(String which, int part, int whole) {
        return new SurveyRefused("refused.more." + which, part, whole);
    }

    static SurveyRefused answersBad(int question, int sum, int valid) {
        return new SurveyRefused("refused.answersBad", question, sum, valid);
    }

    static SurveyRefused doubtfulFew(int doubtful, int most) {
        return new SurveyRefused("refused.doubtfulFew", doubtful, most);
    }

    static SurveyRefused doubtfulMany(int doubtful, long all) {
        return new SurveyRefused("refused.doubtfulMany", doubtful, all);
    }

    static SurveyRefused unfinished(long left) {
        return new SurveyRefused("refused.unfinished", left);
    }

    static SurveyRefused opinionBad() {
        return new SurveyRefused("refused.opinionBad");
    }

    static SurveyRefused personalData(String found) {
        return new SurveyRefused("refused.personalData", found);
    }

    static SurveyRefused changedMeanwhile(String name, Instant at) {
        return new SurveyRefused("refused.changedMeanwhile", name, Stamp.when(at));
    }

    static SurveyRefused moved(TallyState state) {
        return new SurveyRefused("refused.moved." + state);
    }

    static SurveyRefused childrenMissing(long missing, String first) {
        return new SurveyRefused("refused.childrenMissing", missing, first);
    }

    static SurveyRefused summedUp() {
        return new SurveyRefused("refused.summedUp");
    }

    static SurveyRefused nothingBeneath() {
        return new SurveyRefused("refused.nothingBeneath");
    }

    static SurveyRefused ownTally() {
        return new SurveyRefused("refused.ownTally");
    }

    static SurveyRefused rowTwice(int row, String code) {
        return new SurveyRefused("refused.rowTwice", row, code);
    }

    static SurveyRefused unknownRow(int row, String code) {
        return new SurveyRefused("refused.unknownRow", row, code);
    }

    static SurveyRefused formulaCell(int row, int column) {
        return new SurveyRefused("refused.formulaCell", row, column);
    }

    static SurveyRefused reasonMissing() {
        return new SurveyRefused("refused.reasonMissing");
    }

    static SurveyRefused postingBad() {
        return new SurveyRefused("refused.postingBad");
    }
}
