package doanket.opinion;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Programmes, supervision and criticism that concern one's units, and one of them with all that belongs to it. */
@ApplicationScoped
@Transactional
public class OversightReading {

    private static final int EVERYTHING = Integer.MAX_VALUE - 1;

    private final OversightRepository oversights;
    private final RecommendationRepository recommendations;
    private final BatchRepository events;
    private final Lookups lookups;
    private final Actor actor;

    protected OversightReading() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    OversightReading(
            OversightRepository oversights,
            RecommendationRepository recommendations,
            BatchRepository events,
            Lookups lookups,
            Actor actor) {
        this.oversights = oversights;
        this.recommendations = recommendations;
        this.events = events;
        this.lookups = lookups;
        this.actor = actor;
    }

    /** A page of what one's units have not replied to, and a page of what concerns them; each from behind a key. Four statements. */
    @Allowed(Permission.OPINION_READ)
    public OversightList list(OversightKind kind, String after, String waitingAfter) {
        var concern = new OversightRepository.Concern(actor.units(), kind);
        var key = OversightKey.read(after).orElseGet(OversightKey::top);
        var rows = oversights.concerning(concern, key, actor.today(), OpinionReading.PAGE + 1);
        var waiting = recommendations.unreplied(concern, key(waitingAfter), actor.today(), OpinionReading.PAGE + 1);
        return new OversightList(
                listed(waiting, OpinionReading.PAGE, recommendations.count(concern)),
                Listed.of(
                        rows,
                        OpinionReading.PAGE,
                        oversights.count(concern),
                        row -> OversightKey.of(row).written()),
                actor.today());
    }

    private static RecommendationKey key(String after) {
        return RecommendationKey.read(after).orElseGet(RecommendationKey::top);
    }

    private Listed<RecommendationRow> listed(List<RecommendationRow> rows, int most, long all) {
        return Listed.of(
                rows, most, all, row -> RecommendationKey.of(row, actor.today()).written());
    }

    /** A page of yearly programmes of one's units, the newest first, from behind a key. Two statements. */
    @Allowed(Permission.OPINION_READ)
    public Listed<ProgrammeRow> programmes(String after) {
        var units = actor.units();
        var key = PetitionKey.read(after).orElseGet(PetitionKey::latest);
        return Listed.of(
                oversights.programmes(units, key, OpinionReading.PAGE + 1).stream()
                        .map(row -> row.led(actor.may(Permission.OPINION_LEAD, row.unit())))
                        .toList(),
                OpinionReading.PAGE,
                oversights.countProgrammes(units),
                row -> new PetitionKey(LocalDate.of(row.year(), 1, 1), row.id()).written());
    }

    /** One with all that belongs to it; to whom something was recommended sees it too. */
    @Allowed(value = Permission.OPINION_READ, of = OversightReadScopes.class)
    public OversightSheet sheet(UUID id) {
        return sheet(id, RecommendationKey.top(), EVERYTHING);
    }

    /** The same with a page of what was recommended, from behind a key. */
    @Allowed(value = Permission.OPINION_READ, of = OversightReadScopes.class)
    public OversightSheet page(UUID id, String after) {
        return sheet(id, key(after), OpinionReading.PAGE);
    }

    private OversightSheet sheet(UUID id, RecommendationKey after, int most) {
        var row = oversights.row(id, actor.today()).orElseThrow(NotFoundException::new);
        var unit = row.head().unit();
        var found = recommendations.of(id, after, actor.today(), most + 1);
        var listed = listed(found, most, row.counts().recommendations());
        var may = new OversightSheet.May(
                actor.may(Permission.OPINION_WRITE, unit),
                actor.may(Permission.OPINION_LEAD, unit),
                row.ties().againOf() != null && isOfUnit(unit),
                listed.rows().stream()
                        .map(RecommendationRow::to)
                        .distinct()
                        .filter(to -> actor.may(Permission.OPINION_WRITE, to))
                        .toList());
        var partners = may.lead() && !row.isClosed() ? lookups.partners(unit) : List.<Place>of();
        var notes = oversights.notes(id);
        return new OversightSheet(
                row,
                notes,
                listed,
                events.events(List.of(id)),
                oversights.files(files(notes, listed.rows())),
                may,
                partners,
                actor.today());
    }

    private static List<UUID> files(List<NoteRow> notes, List<RecommendationRow> recommendations) {
        return Stream.concat(
                        notes.stream().map(NoteRow::files),
                        recommendations.stream()
                                .flatMap(one -> one.replies().stream())
                                .map(RecommendationRow.ReplyRow::files))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Whoever reads over the unit that does it may read the earlier one, which was its own. */
    private boolean isOfUnit(UUID unit) {
        return actor.isMember(unit) || actor.may(Permission.OPINION_READ, unit);
    }
}
