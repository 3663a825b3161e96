package doanket.campaign;

import doanket.home.Tile;
import doanket.home.TileAnswer;
import doanket.home.TileAnswers;
import doanket.home.TileQuestion;
import doanket.home.TileRow;
import doanket.home.TileSource;
import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Campaigns on the first page: how those stand that the reader's units lead or take part in, or that the reader follows; and a
 * list of the followed. Nothing where there are none.
 */
@ApplicationScoped
class CampaignTiles implements TileSource {

    private static final String KEY = "campaign.followed";
    private static final String STANDING = "campaign.standing";
    private static final String LIST = "/campaign/list";
    private static final String VIEW = "/campaign/view?id=";
    private static final String SCORECARD = "/campaign/scorecard?id=";
    private static final int ORDER = 130;
    private static final int STANDING_ORDER = 115;
    private static final String FOLLOWED = """
            select c.id, c.name, u.name as lead_name
            from campaign_follower f
            join campaign c on c.id = f.campaign_id
            join unit u on u.id = c.lead_unit_id
            where f.account_id = ?1
            and (c.ends_on is null or c.ends_on >= ?2)
            order by c.starts_on desc, c.id
            limit 5""";

    /** A unit takes part also where the place does in which it lies. */
    private static final String STANDINGS = """
            with own as (
                select unnest(cast(string_to_array(?3, ',') as uuid[])) as id
            ), around as (
                select id from own
                union
                select r.upper_id
                from unit_relation r
                join own o on o.id = r.lower_id
                where r.kind_code = 'TERRITORY' and r.valid_from <= ?2 and (r.valid_to is null or r.valid_to >= ?2)
            )
            select c.id, c.name, s.places, s.whole, s.criteria, s.weakest, s.meeting
            from campaign c
            join campaign_standing s on s.campaign_id = c.id and s.places > 0 and s.criteria > 0
            where c.set_id is not null
            and c.starts_on <= ?2
            and (c.ends_on is null or c.ends_on >= ?2)
            and (c.lead_unit_id in (select id from own)
                or exists (select 1 from campaign_follower f where f.campaign_id = c.id and f.account_id = ?1)
                or exists (select 1 from campaign_participant p
                    where p.campaign_id = c.id and p.unit_id in (select id from around)))
            order by c.starts_on desc, c.id
            limit 2""";

    private final Actor actor;

    protected CampaignTiles() { // for the CDI proxy
        this(null);
    }

    @Inject
    CampaignTiles(Actor actor) {
        this.actor = actor;
    }

    @Override
    public List<TileQuestion> questions() {
        if (!actor.holds(Permission.CAMPAIGN_READ)) {
            return List.of();
        }
        var today = Date.valueOf(actor.today());
        return List.of(
                new TileQuestion(KEY, FOLLOWED, Arrays.asList(actor.account(), today)),
                new TileQuestion(
                        STANDING, STANDINGS, Arrays.asList(actor.account(), today, Sql.joined(actor.units()))));
    }

    @Override
    public List<Tile> tiles(TileAnswers answers) {
        var standing = answers.of(STANDING).stream().flatMap(this::standing).toList();
        var followed = answers.of(KEY).stream().map(CampaignTiles::row).toList();
        return Stream.of(
                        new Tile(STANDING, STANDING_ORDER, Tile.Kind.BARS, words("tile.standing"), LIST, standing),
                        new Tile(KEY, ORDER, Tile.Kind.LIST, words("tile.followed"), LIST, followed))
                .filter(tile -> !tile.rows().isEmpty())
                .toList();
    }

    /** How many places meet everything, and how many the criterion that the fewest meet. */
    private Stream<TileRow> standing(TileAnswer campaign) {
        var places = campaign.number("places");
        var whole = new CriterionBar(campaign.text("name"), campaign.number("whole"), places);
        var told = words("tile.whole", whole.meeting(), whole.of(), campaign.number("criteria"));
        var first = bar(whole, "good", whole.label(), told, VIEW + campaign.id("id"));
        if (campaign.text("weakest") == null) {
            return Stream.of(first);
        }
        var weakest = new CriterionBar(campaign.text("weakest"), campaign.number("meeting"), places);
        var detail = words("tile.meeting", weakest.label(), weakest.meeting(), weakest.of());
        return Stream.of(
                first, bar(weakest, weakest.tone(), words("tile.weakest"), detail, SCORECARD + campaign.id("id")));
    }

    private static TileRow bar(CriterionBar bar, String tone, String title, String detail, String address) {
        return new TileRow(title, detail, address, null, Long.toString(bar.percent()), tone);
    }

    private static TileRow row(TileAnswer campaign) {
        return new TileRow(
                campaign.text("name"), campaign.text("lead_name"), VIEW + campaign.id("id"), null, null, null);
    }

    private String words(String key, Object... arguments) {
        return Words.of(actor.locale(), key, arguments);
    }
}
