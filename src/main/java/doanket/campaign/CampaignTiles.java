package doanket.campaign;

import doanket.home.Tile;
import doanket.home.TileAnswer;
import doanket.home.TileAnswers;
import doanket.home.TileQuestion;
import doanket.home.TileRow;
import doanket.home.TileSource;
import doanket.identity.Actor;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.util.Arrays;
import java.util.List;

/** The campaigns that the reader follows, on the first page; nothing where there are none. */
@ApplicationScoped
class CampaignTiles implements TileSource {

    private static final String KEY = "campaign.followed";
    private static final int ORDER = 130;
    private static final String FOLLOWED = """
            select c.id, c.name, u.name as lead_name
            from campaign_follower f
            join campaign c on c.id = f.campaign_id
            join unit u on u.id = c.lead_unit_id
            where f.account_id = ?1
            and (c.ends_on is null or c.ends_on >= ?2)
            order by c.starts_on desc, c.id
            limit 5""";

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
        return actor.holds(Permission.CAMPAIGN_READ)
                ? List.of(new TileQuestion(KEY, FOLLOWED, Arrays.asList(actor.account(), Date.valueOf(actor.today()))))
                : List.of();
    }

    @Override
    public List<Tile> tiles(TileAnswers answers) {
        var rows = answers.of(KEY).stream().map(CampaignTiles::row).toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Tile(
                        KEY, ORDER, Tile.Kind.LIST, Words.of(actor.locale(), "tile.followed"), "/campaign/list", rows));
    }

    private static TileRow row(TileAnswer campaign) {
        return new TileRow(
                campaign.text("name"),
                campaign.text("lead_name"),
                "/campaign/view?id=" + campaign.id("id"),
                null,
                null,
                null);
    }
}
