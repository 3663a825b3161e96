package doanket.campaign;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.CellChange;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who takes part in a campaign, as a workbook: out and back in. */
@ApplicationScoped
@Transactional
public class ParticipantWorkbooks {

    private final CampaignRepository campaigns;
    private final PlaceRepository places;
    private final Actor actor;

    /** What a workbook would change. */
    public record Preview(List<CellChange<ParticipantBook.Part>> changes) implements Serializable {

        public long bad() {
            return CellChange.bad(changes);
        }
    }

    protected ParticipantWorkbooks() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    ParticipantWorkbooks(CampaignRepository campaigns, PlaceRepository places, Actor actor) {
        this.campaigns = campaigns;
        this.places = places;
        this.actor = actor;
    }

    /** Whose places a workbook may be brought back to. */
    @Allowed(value = Permission.CAMPAIGN_MANAGE, of = LeadScopes.class)
    public String name(UUID id) {
        return campaign(id).name();
    }

    /** All that take part, and every other place of the area today; in protocol order. */
    @Allowed(value = Permission.CAMPAIGN_READ, of = CampaignScopes.class)
    public byte[] write(UUID id) {
        var campaign = campaign(id);
        var taking = taking(id);
        var all = byCode(Stream.concat(taking.all(), places.in(campaign.areaUnit()).stream()));
        return new ParticipantBook(id, taking)
                .written(campaign.name(), List.copyOf(all.values()), actor.locale())
                .write();
    }

    /** What it would change, place by place; saves nothing. Refuses another workbook, and one with other columns. */
    @Allowed(value = Permission.CAMPAIGN_MANAGE, of = LeadScopes.class)
    public Preview preview(UUID id, byte[] content) {
        return read(id, content, taking(id));
    }

    /**
     * Saves what was looked at, all of it or nothing, and tells how many places changed. Refuses while a cell is bad, where the
     * same file would by now change something else than was shown, and to leave no place at all.
     */
    @Allowed(value = Permission.CAMPAIGN_MANAGE, of = LeadScopes.class)
    public int take(UUID id, byte[] content, Preview seen) {
        var campaign = campaign(id);
        campaigns.touch(campaign);
        var taking = taking(id);
        var now = read(id, content, taking);
        if (!now.equals(seen)) {
            throw CampaignRefused.changedMeanwhile();
        }
        if (now.bad() > 0) {
            throw CampaignRefused.cellsBad(now.bad());
        }
        var after = after(taking.chosen(), CellChange.puts(now.changes()));
        if (after.isEmpty()) {
            throw CampaignRefused.noParticipants();
        }
        campaigns.putParticipants(id, after);
        campaigns.did("participants", campaign, Integer.toString(now.changes().size()));
        return now.changes().size();
    }

    private ParticipantBook.Taking taking(UUID id) {
        return ParticipantBook.Taking.of(campaigns.participants(id), campaigns.places(id, actor.today()));
    }

    private static List<UUID> after(List<Participant> chosen, List<ParticipantBook.Part> parts) {
        var left = parts.stream()
                .filter(part -> !part.takes())
                .map(ParticipantBook.Part::unit)
                .collect(Collectors.toSet());
        var after = new ArrayList<>(chosen.stream()
                .map(Participant::unit)
                .filter(unit -> !left.contains(unit))
                .toList());
        parts.stream()
                .filter(ParticipantBook.Part::takes)
                .map(ParticipantBook.Part::unit)
                .forEach(after::add);
        return after;
    }

    private Preview read(UUID id, byte[] content, ParticipantBook.Taking taking) {
        var book = new ParticipantBook(id, taking);
        var rows = book.rows(content);
        var coded = places.coded(ParticipantBook.codes(rows)).stream();
        var known = byCode(Stream.concat(taking.all(), coded));
        return new Preview(book.changes(rows, new ParticipantBook.Known(known)));
    }

    private static Map<String, Participant> byCode(Stream<Participant> all) {
        return all.collect(Collectors.toMap(
                place -> place.code().toLowerCase(Locale.ROOT),
                Function.identity(),
                (one, other) -> one,
                LinkedHashMap::new));
    }

    private Campaign campaign(UUID id) {
        return campaigns.campaign(id).orElseThrow(NotFoundException::new);
    }
}
