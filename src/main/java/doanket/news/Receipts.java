package doanket.news;

import doanket.identity.Actor;
import doanket.identity.AudienceMembers;
import doanket.identity.MemberRow;
import doanket.identity.Permission;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Works out whom an article asks to confirm reading as things stand now, and who has. */
@ApplicationScoped
class Receipts {

    private final ReceiptRepository receipts;
    private final ShelfRepository shelf;
    private final AudienceMembers members;
    private final Names names;
    private final Actor actor;

    protected Receipts() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Receipts(ReceiptRepository receipts, ShelfRepository shelf, AudienceMembers members, Names names, Actor actor) {
        this.receipts = receipts;
        this.shelf = shelf;
        this.members = members;
        this.names = names;
        this.actor = actor;
    }

    /** What the current reader is asked; nothing where the article is addressed to others. */
    Optional<ReadingState> state(ShelfRow article) {
        if (!article.mustRead() || !isAddressed(article)) {
            return Optional.empty();
        }
        return receipts.request(article.id()).map(request -> {
            var own = receipts.own(actor.account(), article.id());
            var now = own.filter(receipt -> receipt.round() == request.round());
            return new ReadingState(
                    request.round(),
                    request.dueOn(),
                    request.isOverdue(actor.now()),
                    now.map(ReceiptRepository.Own::at).orElse(null),
                    now.isPresent()
                            ? null
                            : own.map(ReceiptRepository.Own::number).orElse(null));
        });
    }

    /** What the current reader is asked about, if it is out and addressed to him or her. */
    Optional<ShelfRow> addressed(UUID article) {
        return shelf.row(article).filter(row -> row.isOut(actor.now())).filter(this::isAddressed);
    }

    private boolean isAddressed(ShelfRow article) {
        return !Collections.disjoint(
                actor.person().audienceKeys(), Set.copyOf(article.scope().audience()));
    }

    /** Those who have not confirmed in this round; nobody where nothing is asked or nothing is to be read. */
    Set<UUID> missing(UUID article, Collection<UUID> among) {
        var request = receipts.request(article);
        var row = shelf.row(article).filter(live -> live.isOut(actor.now()));
        if (request.isEmpty() || row.isEmpty()) {
            return Set.of();
        }
        var missing = members.reached(row.get().scope().audience(), Permission.NEWS_READ, among);
        missing.removeAll(receipts.confirmed(request.get()).keySet());
        return missing;
    }

    ReceiptSheet sheet(Article article, boolean manageable) {
        var id = article.articleId();
        var request = receipts.request(id);
        var row = shelf.row(id);
        var title = row.map(ShelfRow::title).orElse("");
        if (request.isEmpty() || row.isEmpty()) {
            return new ReceiptSheet(
                    id, title, null, false, false, null, false, manageable && row.isPresent(), List.of(), List.of());
        }
        var people = people(row.get(), receipts.confirmed(request.get()));
        var now = actor.now();
        return new ReceiptSheet(
                id,
                title,
                request.get().dueOn(),
                request.get().isOverdue(now),
                request.get().isByRule(),
                request.get().remindedAt(),
                row.get().isOut(now)
                        && !request.get().isRemindedOn(VietnamTime.day(now))
                        && people.stream().anyMatch(person -> person.confirmedAt() == null),
                manageable,
                units(people),
                people);
    }

    private List<ReceiptPerson> people(ShelfRow row, Map<UUID, Instant> confirmed) {
        var reached = members.people(members.reached(row.scope().audience(), Permission.NEWS_READ, null));
        var units = names.units(reached.stream().map(MemberRow::unit).distinct().toList());
        return reached.stream()
                .map(person -> new ReceiptPerson(
                        person.account(),
                        person.name(),
                        person.unit(),
                        units.getOrDefault(person.unit(), ""),
                        confirmed.get(person.account())))
                .sorted(Comparator.comparing(person -> person.confirmedAt() != null))
                .toList();
    }

    /** Those with the most missing first. */
    private static List<ReceiptUnit> units(List<ReceiptPerson> people) {
        return people.stream().collect(Collectors.groupingBy(ReceiptPerson::unit)).entrySet().stream()
                .map(unit -> new ReceiptUnit(
                        unit.getKey(),
                        unit.getValue().get(0).unitName(),
                        unit.getValue().size(),
                        (int) unit.getValue().stream()
                                .filter(person -> person.confirmedAt() != null)
                                .count()))
                .sorted(Comparator.comparingInt(ReceiptUnit::missing).reversed().thenComparing(ReceiptUnit::name))
                .toList();
    }
}
