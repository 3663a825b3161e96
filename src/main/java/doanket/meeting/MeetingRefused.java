package doanket.meeting;

import doanket.platform.BusinessException;

/** What meetings refuse, and why. */
public class MeetingRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    MeetingRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    /** One of the sentences that tell how long something may be and how long it is. */
    static MeetingRefused tooLong(String messageKey, int most, int given) {
        return new MeetingRefused(messageKey, most, given);
    }

    static MeetingRefused titleMissing() {
        return new MeetingRefused("refused.titleMissing");
    }

    static MeetingRefused timeMissing() {
        return new MeetingRefused("refused.timeMissing");
    }

    static MeetingRefused endsBeforeItStarts() {
        return new MeetingRefused("refused.endsBeforeItStarts");
    }

    static MeetingRefused lastsTooLong(int days) {
        return new MeetingRefused("refused.lastsTooLong", days);
    }

    static MeetingRefused startsInPast() {
        return new MeetingRefused("refused.startsInPast");
    }

    static MeetingRefused kindNameMissing() {
        return new MeetingRefused("refused.kindNameMissing");
    }

    static MeetingRefused kindThere(String name) {
        return new MeetingRefused("refused.kindThere", name);
    }

    static MeetingRefused captionMissing() {
        return new MeetingRefused("refused.captionMissing");
    }

    static MeetingRefused lastKind() {
        return new MeetingRefused("refused.lastKind");
    }

    static MeetingRefused kindMissing() {
        return new MeetingRefused("refused.kindMissing");
    }

    static MeetingRefused chairMissing() {
        return new MeetingRefused("refused.chairMissing");
    }

    static MeetingRefused placeMissing() {
        return new MeetingRefused("refused.placeMissing");
    }

    static MeetingRefused nobodyInvited() {
        return new MeetingRefused("refused.nobodyInvited");
    }

    static MeetingRefused unitClosed(String name) {
        return new MeetingRefused("refused.unitClosed", name);
    }

    static MeetingRefused changedMeanwhile(String name, String when) {
        return new MeetingRefused("refused.changedMeanwhile", name, when);
    }

    static MeetingRefused announcedAlready(String name, String when) {
        return new MeetingRefused("refused.announcedAlready", name, when);
    }

    static MeetingRefused notAnnounced() {
        return new MeetingRefused("refused.notAnnounced");
    }

    static MeetingRefused begunAlready(String name, String when) {
        return new MeetingRefused("refused.begunAlready", name, when);
    }

    static MeetingRefused begunMeanwhile() {
        return new MeetingRefused("refused.begunMeanwhile");
    }

    static MeetingRefused notBegun() {
        return new MeetingRefused("refused.notBegun");
    }

    static MeetingRefused over(MeetingState state, String name, String when) {
        return state == MeetingState.CLOSED
                ? new MeetingRefused("refused.closed", name, when)
                : new MeetingRefused("refused.cancelled", name, when);
    }

    static MeetingRefused reasonMissing() {
        return new MeetingRefused("refused.reasonMissing");
    }

    static MeetingRefused inviteeMissing() {
        return new MeetingRefused("refused.inviteeMissing");
    }

    static MeetingRefused tooManyInvited(int most) {
        return new MeetingRefused("refused.tooManyInvited", most);
    }

    static MeetingRefused itemTitleMissing() {
        return new MeetingRefused("refused.itemTitleMissing");
    }

    static MeetingRefused minutesWrong(int most) {
        return new MeetingRefused("refused.minutesWrong", most);
    }

    static MeetingRefused tooManyItems(int most) {
        return new MeetingRefused("refused.tooManyItems", most);
    }

    static MeetingRefused itemChanged() {
        return new MeetingRefused("refused.itemChanged");
    }

    static MeetingRefused answerMissing() {
        return new MeetingRefused("refused.answerMissing");
    }

    static MeetingRefused answeredMeanwhile(String name, String when) {
        return new MeetingRefused("refused.answeredMeanwhile", name, when);
    }

    static MeetingRefused substituteMissing() {
        return new MeetingRefused("refused.substituteMissing");
    }

    static MeetingRefused tooManyFiles(int most) {
        return new MeetingRefused("refused.tooManyFiles", most);
    }

    static MeetingRefused notAPicture() {
        return new MeetingRefused("refused.notAPicture");
    }

    static MeetingRefused attendeeMissing() {
        return new MeetingRefused("refused.attendeeMissing");
    }

    static MeetingRefused textMissing() {
        return new MeetingRefused("refused.textMissing");
    }

    static MeetingRefused contributionKindMissing() {
        return new MeetingRefused("refused.contributionKindMissing");
    }

    static MeetingRefused speakerMissing() {
        return new MeetingRefused("refused.speakerMissing");
    }

    static MeetingRefused tooManyContributions(int most) {
        return new MeetingRefused("refused.tooManyContributions", most);
    }

    static MeetingRefused minutesChanged(String name, String when) {
        return new MeetingRefused("refused.minutesChanged", name, when);
    }

    static MeetingRefused nothingToFollow() {
        return new MeetingRefused("refused.nothingToFollow");
    }

    static MeetingRefused nextThere() {
        return new MeetingRefused("refused.nextThere");
    }
}
