package doanket.organisation;

import doanket.platform.BusinessException;
import doanket.platform.VietnamTime;
import java.time.LocalDate;

/** What organisation refuses, and why. */
public class OrganisationRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    OrganisationRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static OrganisationRefused nameShape(int most) {
        return new OrganisationRefused("refused.nameShape", most);
    }

    static OrganisationRefused controlCharacters() {
        return new OrganisationRefused("refused.controlCharacters");
    }

    static OrganisationRefused postOver() {
        return new OrganisationRefused("refused.postOver");
    }

    static OrganisationRefused endsEarlier(LocalDate lastDay) {
        return new OrganisationRefused("refused.endsEarlier", VietnamTime.told(lastDay));
    }

    static OrganisationRefused areaBad(String typed) {
        return new OrganisationRefused("refused.areaBad", typed);
    }

    static OrganisationRefused codeShape() {
        return new OrganisationRefused("refused.codeShape");
    }

    static OrganisationRefused codeTaken(String code) {
        return new OrganisationRefused("refused.codeTaken", code);
    }

    static OrganisationRefused beginMissing() {
        return new OrganisationRefused("refused.beginMissing");
    }

    static OrganisationRefused lastDayMissing() {
        return new OrganisationRefused("refused.lastDayMissing");
    }

    static OrganisationRefused periodReversed() {
        return new OrganisationRefused("refused.periodReversed");
    }

    static OrganisationRefused closingStays() {
        return new OrganisationRefused("refused.closingStays");
    }

    static OrganisationRefused notInCatalogue() {
        return new OrganisationRefused("refused.notInCatalogue");
    }

    static OrganisationRefused relationToItself() {
        return new OrganisationRefused("refused.relationToItself");
    }

    static OrganisationRefused upperOfOthers(String name) {
        return new OrganisationRefused("refused.upperOfOthers", name);
    }

    /** Nothing would be left that all lies beneath, nor anybody who looks after all. */
    static OrganisationRefused countryStays() {
        return new OrganisationRefused("refused.countryStays");
    }

    static OrganisationRefused lastUpper(String name) {
        return new OrganisationRefused("refused.lastUpper", name);
    }

    static OrganisationRefused relationCycle(String upper) {
        return new OrganisationRefused("refused.relationCycle", upper);
    }

    static OrganisationRefused placeBeneathBody(String body) {
        return new OrganisationRefused("refused.placeBeneathBody", body);
    }

    static OrganisationRefused beneathItself(String unit) {
        return new OrganisationRefused("refused.beneathItself", unit);
    }

    static OrganisationRefused relationBegan() {
        return new OrganisationRefused("refused.relationBegan");
    }

    static OrganisationRefused relationThere(String upper) {
        return new OrganisationRefused("refused.relationThere", upper);
    }

    static OrganisationRefused outsideUnit(String unit) {
        return new OrganisationRefused("refused.outsideUnit", unit);
    }

    static OrganisationRefused unitClosed(String unit, LocalDate lastDay) {
        return new OrganisationRefused("refused.unitClosed", unit, VietnamTime.told(lastDay));
    }

    static OrganisationRefused unitsBeneath(long count) {
        return new OrganisationRefused("refused.unitsBeneath", count);
    }

    static OrganisationRefused successorOfItself() {
        return new OrganisationRefused("refused.successorOfItself");
    }

    static OrganisationRefused successorNotThere(String successor, LocalDate day) {
        return new OrganisationRefused("refused.successorNotThere", successor, VietnamTime.DATE.format(day));
    }

    static OrganisationRefused successionCycle(String successor) {
        return new OrganisationRefused("refused.successionCycle", successor);
    }

    static OrganisationRefused successionKindMissing() {
        return new OrganisationRefused("refused.successionKindMissing");
    }

    static OrganisationRefused successorsMissing() {
        return new OrganisationRefused("refused.successorsMissing");
    }

    static OrganisationRefused decisionMissing() {
        return new OrganisationRefused("refused.decisionMissing");
    }

    static OrganisationRefused closedBeforeFounded(String unit, LocalDate founded) {
        return new OrganisationRefused("refused.closedBeforeFounded", unit, VietnamTime.DATE.format(founded));
    }

    static OrganisationRefused beginsLater(String unit) {
        return new OrganisationRefused("refused.beginsLater", unit);
    }

    static OrganisationRefused titleNotForUnit(String unit) {
        return new OrganisationRefused("refused.titleNotForUnit", unit);
    }

    static OrganisationRefused postHeldAlready() {
        return new OrganisationRefused("refused.postHeldAlready");
    }

    static OrganisationRefused postEnded() {
        return new OrganisationRefused("refused.postEnded");
    }

    static OrganisationRefused emailShape() {
        return new OrganisationRefused("refused.emailShape");
    }

    static OrganisationRefused phoneShape() {
        return new OrganisationRefused("refused.phoneShape");
    }

    static OrganisationRefused accountThere(String username) {
        return new OrganisationRefused("refused.accountThere", username);
    }

    static OrganisationRefused entryCodeShape() {
        return new OrganisationRefused("refused.entryCodeShape");
    }

    static OrganisationRefused entryCodeTaken(String code) {
        return new OrganisationRefused("refused.entryCodeTaken", code);
    }

    static OrganisationRefused unitMissing() {
        return new OrganisationRefused("refused.unitMissing");
    }

    static OrganisationRefused personMissing() {
        return new OrganisationRefused("refused.personMissing");
    }

    static OrganisationRefused splitOne() {
        return new OrganisationRefused("refused.splitOne");
    }

    static OrganisationRefused reformEmpty() {
        return new OrganisationRefused("refused.reformEmpty");
    }

    static OrganisationRefused reformHeirMissing() {
        return new OrganisationRefused("refused.reformHeirMissing");
    }

    static OrganisationRefused reformMoved() {
        return new OrganisationRefused("refused.reformMoved");
    }

    static OrganisationRefused reformInForce(LocalDate day) {
        return new OrganisationRefused("refused.reformInForce", VietnamTime.DATE.format(day));
    }

    static OrganisationRefused reformFoundedInUse(String unit) {
        return new OrganisationRefused("refused.reformFoundedInUse", unit);
    }

    static OrganisationRefused reformBuiltOn(String decision) {
        return new OrganisationRefused("refused.reformBuiltOn", decision);
    }

    static OrganisationRefused heirBeneath(String unit) {
        return new OrganisationRefused("refused.heirBeneath", unit);
    }

    static OrganisationRefused shareWithoutSplit() {
        return new OrganisationRefused("refused.shareWithoutSplit");
    }

    static OrganisationRefused shareForeign() {
        return new OrganisationRefused("refused.shareForeign");
    }

    static OrganisationRefused shareTwice() {
        return new OrganisationRefused("refused.shareTwice");
    }

    static OrganisationRefused shareNotBeneath(String unit) {
        return new OrganisationRefused("refused.shareNotBeneath", unit);
    }

    static OrganisationRefused splitHeirEnds(String unit, LocalDate lastDay) {
        return new OrganisationRefused("refused.splitHeirEnds", unit, VietnamTime.DATE.format(lastDay));
    }

    static OrganisationRefused substituteForATime() {
        return new OrganisationRefused("refused.substituteForATime");
    }

    static OrganisationRefused substituteNotMain() {
        return new OrganisationRefused("refused.substituteNotMain");
    }

    static OrganisationRefused workLeft(long open) {
        return new OrganisationRefused("refused.workLeft", open);
    }
}
