package doanket.emulation;

import doanket.campaign.CampaignReading;
import doanket.emulation.EmulationKit.Choice;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.identity.UnitScopes;
import doanket.organisation.UnitDirectory;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;

/** Writing a book of rules and publishing it. */
@ApplicationScoped
@Transactional
public class BookWriting {

    private final BookRepository books;
    private final Publishing publishing;
    private final CampaignReading campaigns;
    private final UnitDirectory units;
    private final Actor actor;

    protected BookWriting() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    BookWriting(
            BookRepository books, Publishing publishing, CampaignReading campaigns, UnitDirectory units, Actor actor) {
        this.books = books;
        this.publishing = publishing;
        this.campaigns = campaigns;
        this.units = units;
        this.actor = actor;
    }

    /** What may be chosen in the form. Two statements. */
    @Allowed(Permission.EMULATION_LEAD)
    public EmulationKit kit() {
        var owners = actor.unitsOf(Permission.EMULATION_LEAD);
        var names = units.names(owners);
        return new EmulationKit(
                owners.stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .map(unit -> Choice.of(unit.id(), unit.name()))
                        .toList(),
                campaigns.list().stream()
                        .map(row -> Choice.of(row.head().id(), row.head().name()))
                        .toList());
    }

    /** A book as it stands in its form. */
    @Allowed(value = Permission.EMULATION_LEAD, of = BookScopes.class)
    public BookDraft draft(UUID id) {
        var book = books.book(id).orElseThrow(NotFoundException::new);
        return new BookDraft(book.terms(), TypedItems.print(books.items(id)), books.clusters(id), book.seen());
    }

    /** Writes a book of that unit. Refuses what {@link EmulationBook} refuses, and lines that cannot be read. */
    @Allowed(value = Permission.EMULATION_LEAD, of = UnitScopes.class)
    public UUID start(UUID owner, BookDraft draft) {
        var book = new EmulationBook(owner, units.area(owner).orElse(owner), draft.terms(), actor.stamp());
        books.add(book);
        books.flush();
        put(book, draft);
        books.did("started", book);
        return book.key();
    }

    /** Refuses as {@link #start}, what is published already, and what somebody else has changed meanwhile. */
    @Allowed(value = Permission.EMULATION_LEAD, of = BookScopes.class)
    public void change(UUID id, BookDraft draft) {
        var book = books.locked(id).orElseThrow(NotFoundException::new);
        if (book.seen() != draft.version()) {
            throw EmulationRefused.bookChanged();
        }
        book.change(draft.terms());
        put(book, draft);
        books.did("changed", book);
    }

    private void put(EmulationBook book, BookDraft draft) {
        var campaign = draft.terms().campaign();
        if (campaign != null
                && campaigns.list().stream().noneMatch(row -> row.head().id().equals(campaign))) {
            throw new NotFoundException();
        }
        publishing.put(book, TypedItems.read(draft.items()), TypedClusters.read(draft.clusters()), actor.today());
    }

    /** From now on the text stays as it is, and every unit has its sheet to fill in. */
    @Allowed(value = Permission.EMULATION_LEAD, of = BookScopes.class)
    public void publish(UUID id) {
        var by = actor.stamp();
        var book = books.locked(id).orElseThrow(NotFoundException::new);
        publishing.publish(book, by);
        publishing.announce(book, by);
    }
}
