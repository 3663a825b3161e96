package doanket.emulation;

import doanket.calendar.Workdays;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Freezing the scores of a book, which opens the days for objections, and making the result final. */
@ApplicationScoped
@Transactional
public class BookDeciding {

    private final BookRepository books;
    private final SheetRepository sheets;
    private final EmulationNotices notices;
    private final Workdays workdays;
    private final Actor actor;

    protected BookDeciding() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    BookDeciding(
            BookRepository books, SheetRepository sheets, EmulationNotices notices, Workdays workdays, Actor actor) {
        this.books = books;
        this.sheets = sheets;
        this.notices = notices;
        this.workdays = workdays;
        this.actor = actor;
    }

    /** Refuses while a unit is neither verified nor left out. Units may object for as many working days as the rules say. */
    @Allowed(value = Permission.EMULATION_LEAD, of = BookScopes.class)
    public void freeze(UUID id) {
        var book = books.locked(id).orElseThrow(NotFoundException::new);
        long unverified = sheets.table(id).stream()
                .filter(row -> !row.state().isSettled())
                .count();
        var by = actor.stamp();
        book.freeze(unverified, by.day(), workdays.plus(by.day(), book.objectionDays()));
        sheets.freeze(id);
        books.note(book, EmulationStep.FROZEN, by);
        notices.tell(EmulationEvents.FROZEN, book, by);
    }

    /** Refuses while units may still object, and while an objection waits for its answer. */
    @Allowed(value = Permission.EMULATION_LEAD, of = BookScopes.class)
    public void finish(UUID id) {
        var book = books.locked(id).orElseThrow(NotFoundException::new);
        var by = actor.stamp();
        book.finish(sheets.waiting(id), by.day());
        books.note(book, EmulationStep.FINISHED, by);
        notices.tell(EmulationEvents.FINISHED, book, by);
    }
}
