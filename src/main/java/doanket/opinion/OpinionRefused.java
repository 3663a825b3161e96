package doanket.opinion;

import doanket.platform.BusinessException;

/** What is refused about opinions, supervision and criticism, and why. */
public class OpinionRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    OpinionRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static OpinionRefused tooLong(int most, int given) {
        return new OpinionRefused("refused.tooLong", most, given);
    }

    static OpinionRefused secret() {
        return new OpinionRefused("refused.secret");
    }

    static OpinionRefused textMissing() {
        return new OpinionRefused("refused.textMissing");
    }

    static OpinionRefused nameMissing() {
        return new OpinionRefused("refused.nameMissing");
    }

    static OpinionRefused personalData(String places) {
        return new OpinionRefused("refused.personalData", places);
    }

    static OpinionRefused daysBad() {
        return new OpinionRefused("refused.daysBad");
    }

    static OpinionRefused dayBad() {
        return new OpinionRefused("refused.dayBad");
    }

    static OpinionRefused dayPast() {
        return new OpinionRefused("refused.dayPast");
    }

    static OpinionRefused dayAhead() {
        return new OpinionRefused("refused.dayAhead");
    }

    static OpinionRefused channelBad() {
        return new OpinionRefused("refused.channelBad");
    }

    static OpinionRefused wordUnknown(int row, String typed) {
        return new OpinionRefused("refused.wordUnknown", row, typed);
    }

    static OpinionRefused wordClosed(int row, String name) {
        return new OpinionRefused("refused.wordClosed", row, name);
    }

    static OpinionRefused wordThere(String name) {
        return new OpinionRefused("refused.wordThere", name);
    }

    static OpinionRefused wordNameMissing() {
        return new OpinionRefused("refused.wordNameMissing");
    }

    static OpinionRefused wordUsed(String name, long times) {
        return new OpinionRefused("refused.wordUsed", name, times);
    }

    static OpinionRefused wordLast() {
        return new OpinionRefused("refused.wordLast");
    }

    static OpinionRefused groupNeeded(String name) {
        return new OpinionRefused("refused.groupNeeded", name);
    }

    static OpinionRefused groupClosed(String name) {
        return new OpinionRefused("refused.groupClosed", name);
    }

    static OpinionRefused groupMissing() {
        return new OpinionRefused("refused.groupMissing");
    }

    static OpinionRefused orderBad(int most) {
        return new OpinionRefused("refused.orderBad", most);
    }

    static OpinionRefused leastBad(int least, int most) {
        return new OpinionRefused("refused.leastBad", least, most);
    }

    static OpinionRefused placeMissing() {
        return new OpinionRefused("refused.placeMissing");
    }

    static OpinionRefused fileMissing() {
        return new OpinionRefused("refused.fileMissing");
    }

    static OpinionRefused rows(String all) {
        return new OpinionRefused("refused.rows", all);
    }

    static OpinionRefused dayBefore(String start) {
        return new OpinionRefused("refused.dayBefore", start);
    }

    static OpinionRefused closeEarly(String end, long unreplied) {
        return new OpinionRefused("refused.closeEarly", end, unreplied);
    }

    static OpinionRefused placeUnknown(int row, String typed) {
        return new OpinionRefused("refused.placeUnknown", row, typed);
    }

    static OpinionRefused placeGone(int row, String name, String after) {
        return new OpinionRefused("refused.placeGone", row, name, after);
    }

    static OpinionRefused placeAmbiguous(int row, String typed) {
        return new OpinionRefused("refused.placeAmbiguous", row, typed);
    }

    static OpinionRefused peopleBad(int row) {
        return new OpinionRefused("refused.peopleBad", row);
    }

    static OpinionRefused rowEmpty(int row) {
        return new OpinionRefused("refused.rowEmpty", row);
    }

    static OpinionRefused tooMany(int most) {
        return new OpinionRefused("refused.tooMany", most);
    }

    static OpinionRefused linesMissing() {
        return new OpinionRefused("refused.linesMissing");
    }

    static OpinionRefused closed() {
        return new OpinionRefused("refused.closed");
    }

    static OpinionRefused changedMeanwhile() {
        return new OpinionRefused("refused.changedMeanwhile");
    }

    static OpinionRefused partsFew() {
        return new OpinionRefused("refused.partsFew");
    }

    static OpinionRefused sumWrong(int sum, int people) {
        return new OpinionRefused("refused.sumWrong", sum, people);
    }

    static OpinionRefused mergeFew() {
        return new OpinionRefused("refused.mergeFew");
    }

    static OpinionRefused mergeApart() {
        return new OpinionRefused("refused.mergeApart");
    }

    static OpinionRefused notMerged() {
        return new OpinionRefused("refused.notMerged");
    }

    static OpinionRefused splitMerged() {
        return new OpinionRefused("refused.splitMerged");
    }

    static OpinionRefused tellSources() {
        return new OpinionRefused("refused.tellSources");
    }

    static OpinionRefused unitUnknown(String typed) {
        return new OpinionRefused("refused.unitUnknown", typed);
    }

    static OpinionRefused unitIsPlace(String name) {
        return new OpinionRefused("refused.unitIsPlace", name);
    }

    static OpinionRefused sameUnit() {
        return new OpinionRefused("refused.sameUnit");
    }

    static OpinionRefused outcomeMissing() {
        return new OpinionRefused("refused.outcomeMissing");
    }

    static OpinionRefused kindMissing() {
        return new OpinionRefused("refused.kindMissing");
    }

    static OpinionRefused correctMerged() {
        return new OpinionRefused("refused.correctMerged");
    }

    static OpinionRefused correctForwarded() {
        return new OpinionRefused("refused.correctForwarded");
    }

    static OpinionRefused correctPart() {
        return new OpinionRefused("refused.correctPart");
    }

    static OpinionRefused correctSame() {
        return new OpinionRefused("refused.correctSame");
    }

    static OpinionRefused reasonMissing() {
        return new OpinionRefused("refused.reasonMissing");
    }

    static OpinionRefused countBad(int most) {
        return new OpinionRefused("refused.countBad", most);
    }

    static OpinionRefused answeredAlready() {
        return new OpinionRefused("refused.answeredAlready");
    }

    static OpinionRefused replaced() {
        return new OpinionRefused("refused.replaced");
    }

    static OpinionRefused unanswered() {
        return new OpinionRefused("refused.unanswered");
    }

    static OpinionRefused renewedAlready() {
        return new OpinionRefused("refused.renewedAlready");
    }

    static OpinionRefused forgotten() {
        return new OpinionRefused("refused.forgotten");
    }

    static OpinionRefused yearsBad(int least, int most) {
        return new OpinionRefused("refused.yearsBad", least, most);
    }

    static OpinionRefused toldAlready() {
        return new OpinionRefused("refused.toldAlready");
    }

    static OpinionRefused yearBad() {
        return new OpinionRefused("refused.yearBad");
    }

    static OpinionRefused formBad() {
        return new OpinionRefused("refused.formBad");
    }

    static OpinionRefused subjectMissing() {
        return new OpinionRefused("refused.subjectMissing");
    }

    static OpinionRefused paperMissing() {
        return new OpinionRefused("refused.paperMissing");
    }

    static OpinionRefused oversightClosed() {
        return new OpinionRefused("refused.oversightClosed");
    }

    static OpinionRefused ownUnit() {
        return new OpinionRefused("refused.ownUnit");
    }

    static OpinionRefused bodiesBad(int most) {
        return new OpinionRefused("refused.bodiesBad", most);
    }
}
