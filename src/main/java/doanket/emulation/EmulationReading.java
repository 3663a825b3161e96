package doanket.emulation;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The list of books, what is still to be scored, the tables of a book, and the scores of a unit. */
@ApplicationScoped
@Transactional
public class EmulationReading {

    private final BookRepository books;
    private final SheetRepository sheets;
    private final Actor actor;

    protected EmulationReading() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    EmulationReading(BookRepository books, SheetRepository sheets, Actor actor) {
        this.books = books;
        this.sheets = sheets;
        this.actor = actor;
    }

    /** Books that the reader may open, the newest year first; of one campaign, or (null) of all. */
    @Allowed(Permission.CAMPAIGN_READ)
    public List<BookRow> list(UUID campaign) {
        return books.heads().stream()
                .filter(head -> campaign == null || head.isOf(campaign))
                .filter(this::isReadable)
                .map(EmulationReading::row)
                .toList();
    }

    private boolean isReadable(BookHead head) {
        return head.state() == BookState.DRAFT
                ? actor.may(Permission.EMULATION_LEAD, head.owner())
                : actor.may(Permission.CAMPAIGN_READ, ReadScopes.area(head.owner(), head.area()));
    }

    private static BookRow row(BookHead head) {
        boolean isDraft = head.state() == BookState.DRAFT;
        return new BookRow(head, (isDraft ? "/emulation/edit?id=" : EmulationSearch.VIEW) + head.id());
    }

    /** What the reader's units still have to score. */
    @Allowed(Permission.CAMPAIGN_READ)
    public List<SheetHead> owed() {
        return actor.holds(Permission.EMULATION_SCORE) ? sheets.owedBy(actor.units()) : List.of();
    }

    /** The rules and how units stand. Before scores are frozen a reader sees those of the own units only, unless he or she leads. */
    @Allowed(value = Permission.CAMPAIGN_READ, of = ReadScopes.class)
    public BookSheet book(UUID id) {
        var head = books.head(id).orElseThrow(NotFoundException::new);
        boolean leads = actor.may(Permission.EMULATION_LEAD, head.owner());
        var own = actor.units();
        var rows = sheets.table(id).stream()
                .map(row -> row.with(
                        null,
                        leads || head.isFrozen() || own.contains(row.unit().id())))
                .toList();
        return new BookSheet(head, books.items(id), tables(rows), leads, actor.today());
    }

    private static List<ClusterTable> tables(List<RankRow> rows) {
        Map<UUID, List<RankRow>> clusters = rows.stream()
                .collect(Collectors.groupingBy(row -> row.unit().cluster(), LinkedHashMap::new, Collectors.toList()));
        return clusters.values().stream()
                .map(cluster -> new ClusterTable(cluster.get(0).unit().clusterName(), ranked(cluster)))
                .toList();
    }

    /** Where the reader may not see every sheet of a cluster there are no ranks to be seen either. */
    private static List<RankRow> ranked(List<RankRow> cluster) {
        boolean isOpen = cluster.stream().allMatch(RankRow::open);
        var ranks = Ranking.of(cluster.stream()
                .map(row -> new Ranking.Entry(
                        row.sheet(),
                        row.verified() == null ? null : row.verified().total()))
                .toList());
        return cluster.stream()
                .map(row -> row.with(isOpen ? ranks.get(row.sheet()) : null, row.open()))
                .sorted(Comparator.comparingInt(row -> row.rank() == null ? Integer.MAX_VALUE : row.rank()))
                .toList();
    }

    /** The scores of a unit. */
    @Allowed(value = Permission.CAMPAIGN_READ, of = SheetScopes.class)
    public UnitSheet sheet(UUID id) {
        var head = sheets.head(id).orElseThrow(NotFoundException::new);
        var book = books.head(head.book()).orElseThrow();
        boolean isOwn = actor.units().contains(head.unit());
        boolean leads = actor.may(Permission.EMULATION_LEAD, book.owner());
        var may = new UnitSheet.May(isOwn && actor.holds(Permission.EMULATION_SCORE), !isOwn && leads, leads);
        boolean isInside = may.check() || isOwn;
        return new UnitSheet(
                book,
                head,
                sheets.lines(id, book.id()),
                book.isFrozen() ? sheets.objections(id) : List.of(),
                isInside ? sheets.events(id, book.id()) : List.of(),
                may,
                actor.today());
    }
}
