package doanket.emulation;

import doanket.notification.Happening;
import doanket.notification.Notifier;
import doanket.organisation.UnitDirectory;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells people what has happened in emulation. */
@ApplicationScoped
class EmulationNotices {

    static final String SHEET = "/emulation/sheet?id=";

    private static final String KIND_SHEET = "emulation.sheet";
    private static final String KIND_BOOK = "emulation.book";
    private static final List<String> OF_ONE = List.of(
            EmulationEvents.SENT,
            EmulationEvents.RETURNED,
            EmulationEvents.VERIFIED,
            EmulationEvents.LEFT_OUT,
            EmulationEvents.READMITTED);

    private final Notifier notifier;
    private final BookRepository books;
    private final UnitDirectory units;

    protected EmulationNotices() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    EmulationNotices(Notifier notifier, BookRepository books, UnitDirectory units) {
        this.notifier = notifier;
        this.books = books;
        this.units = units;
    }

    void tell(String event, EmulationBook book, Stamp by) {
        notifier.tell(new Happening(
                event,
                KIND_BOOK,
                book.key(),
                book.name(),
                "",
                EmulationSearch.VIEW + book.key(),
                by.at(),
                by.account(),
                by.name()));
    }

    /** Of steps of a sheet only the latest is still so. */
    void tell(String event, ScoreSheet sheet, Stamp by, String detail) {
        notifier.forget(KIND_SHEET, sheet.key(), OF_ONE);
        var unit = units.names(List.of(sheet.unit())).get(sheet.unit()).name();
        var book = books.book(sheet.book()).orElseThrow().name();
        notifier.tell(new Happening(
                event,
                KIND_SHEET,
                sheet.key(),
                unit + ": " + book,
                detail,
                SHEET + sheet.key(),
                by.at(),
                by.account(),
                by.name()));
    }
}
