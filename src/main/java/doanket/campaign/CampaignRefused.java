package doanket.campaign;

import doanket.platform.BusinessException;

/** What campaigns refuse, and why. */
public class CampaignRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    CampaignRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static CampaignRefused nameMissing() {
        return new CampaignRefused("refused.nameMissing");
    }

    static CampaignRefused tooLong(int most, int typed) {
        return new CampaignRefused("refused.tooLong", most, typed);
    }

    static CampaignRefused secret() {
        return new CampaignRefused("refused.secret");
    }

    static CampaignRefused dayMissing() {
        return new CampaignRefused("refused.dayMissing");
    }

    static CampaignRefused endBeforeBeginning() {
        return new CampaignRefused("refused.endBeforeBeginning");
    }

    static CampaignRefused phaseOutside(String phase) {
        return new CampaignRefused("refused.phaseOutside", phase);
    }

    static CampaignRefused phaseUnreadable(String line) {
        return new CampaignRefused("refused.phaseUnreadable", line);
    }

    static CampaignRefused noParticipants() {
        return new CampaignRefused("refused.noParticipants");
    }

    static CampaignRefused unknownUnit(String typed) {
        return new CampaignRefused("refused.unknownUnit", typed);
    }

    static CampaignRefused unitTwice(String code) {
        return new CampaignRefused("refused.unitTwice", code);
    }

    static CampaignRefused otherName(String code, String name, String found) {
        return new CampaignRefused("refused.otherName", code, name, found);
    }

    static CampaignRefused partUnreadable(String typed) {
        return new CampaignRefused("refused.partUnreadable", typed);
    }

    static CampaignRefused heirTakes() {
        return new CampaignRefused("refused.heirTakes");
    }

    static CampaignRefused nothingAtAddress() {
        return new CampaignRefused("refused.nothingAtAddress");
    }

    static CampaignRefused changedMeanwhile() {
        return new CampaignRefused("refused.changedMeanwhile");
    }

    static CampaignRefused planUnreadable(String what, String why) {
        return new CampaignRefused("refused.planUnreadable", what, why);
    }

    static CampaignRefused planNeedsNumber() {
        return new CampaignRefused("refused.planNeedsNumber");
    }

    static CampaignRefused unknownRow(String cell, String found) {
        return new CampaignRefused("refused.unknownRow", cell, found);
    }

    static CampaignRefused formulaCell() {
        return new CampaignRefused("refused.formulaCell");
    }

    static CampaignRefused cellsBad(long bad) {
        return new CampaignRefused("refused.cellsBad", bad);
    }

    static CampaignRefused noGeoJson() {
        return new CampaignRefused("refused.noGeoJson");
    }

    static CampaignRefused mapTooLarge(int megabytes) {
        return new CampaignRefused("refused.mapTooLarge", megabytes);
    }

    static CampaignRefused noShapeKnown() {
        return new CampaignRefused("refused.noShapeKnown");
    }
}
