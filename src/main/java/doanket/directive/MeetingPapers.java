package doanket.directive;

import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.meeting.MeetingDirectory;
import doanket.meeting.MeetingOutcome;
import doanket.paper.PaperForm;
import doanket.paper.Purpose;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What a conclusion takes over from the meeting it was made in. */
@ApplicationScoped
class MeetingPapers {

    private static final int LONGEST_TITLE = 400;

    private final MeetingDirectory meetings;
    private final Actor actor;

    protected MeetingPapers() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    MeetingPapers(MeetingDirectory meetings, Actor actor) {
        this.meetings = meetings;
        this.actor = actor;
    }

    /** The meeting, or null where the current user may not open it. */
    UUID known(UUID meeting) {
        return meeting != null && !title(meeting).isEmpty() ? meeting : null;
    }

    String title(UUID meeting) {
        if (!actor.holds(Permission.MEETING_READ)) {
            return "";
        }
        var brief = meetings.briefs(List.of(meeting)).get(meeting);
        return brief == null ? "" : brief.title();
    }

    /** Who met when, each conclusion as a clause, and the units that were invited as recipients. */
    DocumentContent content(UUID meeting, PaperForm form, DocumentContent blank) {
        var outcome = meetings.outcome(meeting);
        return new DocumentContent(
                blank.type(),
                excerpt(outcome),
                opening(outcome),
                "",
                outcome.conclusions().stream()
                        .map(text -> new ClauseLine(null, 1, text))
                        .toList(),
                outcome.units().stream()
                        .filter(unit -> !unit.equals(form.unit()))
                        .map(unit -> new RecipientLine(unit, "", Purpose.ACTION))
                        .toList(),
                blank.signature(),
                blank.urgency(),
                blank.circulation(),
                null);
    }

    private static String excerpt(MeetingOutcome outcome) {
        var title = within(outcome.title());
        return Words.of(
                Actor.VIETNAMESE,
                "draft.excerpt",
                title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE));
    }

    /** A title within a sentence begins small, unless it begins with an abbreviation. */
    static String within(String title) {
        return title.length() > 1 && Character.isLowerCase(title.charAt(1))
                ? title.substring(0, 1).toLowerCase(Actor.VIETNAMESE) + title.substring(1)
                : title;
    }

    private static String opening(MeetingOutcome outcome) {
        var day = VietnamTime.told(outcome.day());
        return Words.of(Actor.VIETNAMESE, "draft.opening", day, outcome.chair(), within(outcome.title()))
                + (outcome.attendees().isBlank() ? "" : " " + outcome.attendees())
                + "\n"
                + Words.of(Actor.VIETNAMESE, "draft.concluded");
    }
}
