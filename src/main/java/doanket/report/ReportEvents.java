package doanket.report;

import doanket.identity.Audience;
import doanket.identity.AudienceMembers;
import doanket.identity.Permission;
import doanket.notification.EventKind;
import doanket.notification.Happening;
import doanket.notification.NotificationEvents;
import doanket.report.ReportRepository.Sides;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What happens to reports, and whom it concerns as things stand now. */
@ApplicationScoped
class ReportEvents implements NotificationEvents {

    static final String SUBMITTED = "report.submitted";
    static final String RETURNED = "report.returned";
    static final String APPROVED = "report.approved";
    /** Of the supplementary report that is wanted. */
    static final String SUPPLEMENT = "report.supplement";
    /** Of the report into which that of a closed unit is to go. */
    static final String INHERITED = "report.inherited";
    /** About a period: to those who have not reported. */
    static final String REMINDER = "report.reminder";

    /** About a report whose own day, other than that of its period, comes near. */
    static final String AGAIN = "report.again";

    /** About a period, to whoever asks, or about the report of a unit in between, to that unit. */
    static final String SUMMARY = "report.summary";
    /** About a period: to those whose figures are in the sum. */
    static final String LOCKED = "report.locked";

    private final ReportRepository reports;
    private final RoundRepository rounds;
    private final AudienceMembers members;

    protected ReportEvents() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    ReportEvents(ReportRepository reports, RoundRepository rounds, AudienceMembers members) {
        this.reports = reports;
        this.rounds = rounds;
        this.members = members;
    }

    @Override
    public List<EventKind> kinds() {
        return List.of(
                EventKind.of(REMINDER, REMINDER, EventKind.TO_DO).forHoldersOf(Permission.REPORT_WRITE),
                EventKind.of(AGAIN, REMINDER, EventKind.TO_DO).forHoldersOf(Permission.REPORT_WRITE),
                EventKind.of(RETURNED, RETURNED, EventKind.TO_DO).forHoldersOf(Permission.REPORT_WRITE),
                EventKind.of(SUPPLEMENT, SUPPLEMENT, EventKind.TO_DO).forHoldersOf(Permission.REPORT_WRITE),
                EventKind.of(INHERITED, INHERITED, EventKind.TO_DO).forHoldersOf(Permission.REPORT_WRITE),
                EventKind.of(APPROVED, APPROVED, EventKind.TO_KNOW).forHoldersOf(Permission.REPORT_WRITE),
                EventKind.of(LOCKED, LOCKED, EventKind.TO_KNOW).forHoldersOf(Permission.REPORT_WRITE),
                EventKind.of(SUBMITTED, SUBMITTED, EventKind.TO_KNOW).forHoldersOf(Permission.REPORT_APPROVE),
                EventKind.of(SUMMARY, SUMMARY, EventKind.TO_KNOW).forHoldersOf(Permission.REPORT_APPROVE));
    }

    @Override
    public String label(String event, Locale locale) {
        return Words.of(locale, "event." + EventKind.name(event));
    }

    @Override
    public Collection<UUID> recipients(Happening happening, Collection<UUID> among) {
        return switch (happening.event()) {
            case REMINDER -> writers(rounds.owing(happening.subject()), among);
            case LOCKED -> writers(rounds.summedUp(happening.subject()), among);
            case SUMMARY -> collecting(happening.subject(), among);
            default ->
                reports.sides(happening.subject())
                        .map(sides -> concerned(happening, sides, among))
                        .orElse(List.of());
        };
    }

    /** Of a period whoever approves for the unit that asks; of a report the people of its own unit, not those above it. */
    private Collection<UUID> collecting(UUID subject, Collection<UUID> among) {
        var owner = rounds.owner(subject);
        if (owner.isPresent()) {
            return members.holders(Permission.REPORT_APPROVE, owner.get());
        }
        return reports.sides(subject)
                .<Collection<UUID>>map(sides ->
                        members.reached(Audience.keys(List.of(sides.unit())), Permission.REPORT_APPROVE, among))
                .orElse(List.of());
    }

    private Collection<UUID> concerned(Happening happening, Sides sides, Collection<UUID> among) {
        var state = sides.state();
        if (happening.event().equals(SUBMITTED)) {
            return state == ReportState.SUBMITTED
                    ? members.holders(Permission.REPORT_APPROVE, sides.approver())
                    : List.of();
        }
        boolean isSo = switch (happening.event()) {
            case RETURNED -> state == ReportState.RETURNED;
            case APPROVED -> state == ReportState.APPROVED;
            default -> state.isOwed();
        };
        return isSo ? writers(sides.holders(), among) : List.of();
    }

    private Collection<UUID> writers(Collection<UUID> units, Collection<UUID> among) {
        return members.reached(Audience.keys(units), Permission.REPORT_WRITE, among);
    }
}
