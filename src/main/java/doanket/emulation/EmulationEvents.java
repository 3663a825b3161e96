package doanket.emulation;

import doanket.identity.Audience;
import doanket.identity.AudienceMembers;
import doanket.identity.Permission;
import doanket.notification.EventKind;
import doanket.notification.Happening;
import doanket.notification.NotificationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What happens in emulation, and whom it concerns as things stand now. */
@ApplicationScoped
class EmulationEvents implements NotificationEvents {

    static final String OPENED = "emulation.opened";
    static final String SENT = "emulation.sent";
    static final String RETURNED = "emulation.returned";
    static final String VERIFIED = "emulation.verified";
    static final String LEFT_OUT = "emulation.leftOut";
    static final String READMITTED = "emulation.readmitted";
    static final String FROZEN = "emulation.frozen";
    static final String OBJECTED = "emulation.objected";
    static final String ANSWERED = "emulation.answered";
    static final String FINISHED = "emulation.finished";

    private static final Set<String> OF_BOOKS = Set.of(OPENED, FROZEN, FINISHED);

    private final SheetRepository sheets;
    private final BookRepository books;
    private final AudienceMembers members;

    protected EmulationEvents() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    EmulationEvents(SheetRepository sheets, BookRepository books, AudienceMembers members) {
        this.sheets = sheets;
        this.books = books;
        this.members = members;
    }

    @Override
    public List<EventKind> kinds() {
        return List.of(
                EventKind.of(OPENED, OPENED, EventKind.TO_DO).forHoldersOf(Permission.EMULATION_SCORE),
                EventKind.of(RETURNED, RETURNED, EventKind.TO_DO).forHoldersOf(Permission.EMULATION_SCORE),
                EventKind.of(VERIFIED, VERIFIED, EventKind.TO_KNOW).forHoldersOf(Permission.EMULATION_SCORE),
                EventKind.of(LEFT_OUT, LEFT_OUT, EventKind.TO_KNOW).forHoldersOf(Permission.EMULATION_SCORE),
                EventKind.of(READMITTED, READMITTED, EventKind.TO_DO).forHoldersOf(Permission.EMULATION_SCORE),
                EventKind.of(FROZEN, FROZEN, EventKind.TO_DO).forHoldersOf(Permission.EMULATION_SCORE),
                EventKind.of(ANSWERED, ANSWERED, EventKind.TO_KNOW).forHoldersOf(Permission.EMULATION_SCORE),
                EventKind.of(FINISHED, FINISHED, EventKind.TO_KNOW).forHoldersOf(Permission.EMULATION_SCORE),
                EventKind.of(SENT, SENT, EventKind.TO_KNOW).forHoldersOf(Permission.EMULATION_LEAD),
                EventKind.of(OBJECTED, OBJECTED, EventKind.TO_DO).forHoldersOf(Permission.EMULATION_LEAD));
    }

    @Override
    public String label(String event, Locale locale) {
        return Words.of(locale, "event." + EventKind.name(event));
    }

    @Override
    public Collection<UUID> recipients(Happening happening, Collection<UUID> among) {
        if (OF_BOOKS.contains(happening.event())) {
            return reached(sheets.units(happening.subject()), among);
        }
        return sheets.sheet(happening.subject())
                .map(sheet -> concerned(happening.event(), sheet, among))
                .orElse(List.of());
    }

    private Collection<UUID> concerned(String event, ScoreSheet sheet, Collection<UUID> among) {
        return switch (event) {
            case SENT -> sheet.state() == SheetState.SENT ? leaders(sheet) : List.of();
            case OBJECTED -> leaders(sheet);
            case RETURNED -> sheet.state() == SheetState.RETURNED ? reached(List.of(sheet.unit()), among) : List.of();
            case LEFT_OUT -> sheet.state() == SheetState.LEFT_OUT ? reached(List.of(sheet.unit()), among) : List.of();
            default -> reached(List.of(sheet.unit()), among);
        };
    }

    private Collection<UUID> leaders(ScoreSheet sheet) {
        return members.holders(
                Permission.EMULATION_LEAD,
                books.book(sheet.book()).orElseThrow().ownerUnit());
    }

    private Collection<UUID> reached(List<UUID> units, Collection<UUID> among) {
        return members.reached(Audience.keys(units), Permission.EMULATION_SCORE, among);
    }
}
