package doanket.campaign;

import doanket.identity.DemoData;
import doanket.organisation.UnitDirectory;
import doanket.platform.PortalJson;
import doanket.platform.Sql;
import doanket.platform.VietnamTime;
import doanket.search.ObjectKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The campaign of the invented province, with its five contents, its communes, an invented map, and what belongs to it. */
@ApplicationScoped
class CampaignDemo implements DemoData {

    private static final int ORDER = 70;
    private static final String LEAD = "MTTQ tỉnh";
    private static final UUID SET = UUID.fromString("00000000-0000-7000-8000-003180000000");
    private static final List<UUID> FIGURES = List.of(
            UUID.fromString("00000000-0000-7000-8000-000480010020"),
            UUID.fromString("00000000-0000-7000-8000-000480020030"));

    private static final String AIMS = """
            Mọi người dân chung sức xây dựng nông thôn mới, đô thị văn minh; năm 2027 có ít nhất 8 trong 12 xã, phường, đặc khu \
            đạt đủ các tiêu chí.""";

    private static final String CONTENTS = """
            1. Đoàn kết giúp nhau phát triển kinh tế, giảm nghèo bền vững, làm giàu chính đáng.
            2. Xây dựng đời sống văn hóa; chăm lo giáo dục, sức khỏe, gia đình; đền ơn đáp nghĩa, tương thân tương ái.
            3. Bảo vệ môi trường, thích ứng với biến đổi khí hậu, giữ nơi ở sáng - xanh - sạch - đẹp.
            4. Chấp hành pháp luật, giữ gìn trật tự, an toàn xã hội.
            5. Phát huy dân chủ, tham gia giám sát và phản biện xã hội, góp phần xây dựng hệ thống chính trị trong sạch, vững mạnh.""";

    private static final String NEWEST = """
            select k.kind, e.id
            from unnest(array['news', 'meeting', 'directive', 'task']) as k (kind)
            cross join lateral (
                select s.id
                from (select n.id, row_number() over (partition by n.category order by n.visible_from desc, n.id) as place
                    from search_entry n
                    where n.kind = k.kind) s
                where s.place <= case k.kind when 'news' then 1 else 3 end) e""";

    private static final double WEST = 107.6;
    private static final double NORTH = 15.2;
    private static final double CELL = 0.22;
    private static final int COLUMNS = 4;
    private static final double BEND = 0.07;

    private final CampaignWriting writing;
    private final CampaignRepository campaigns;
    private final Ground ground;
    private final UnitDirectory directory;
    private final Clock clock;

    @PersistenceContext
    EntityManager entityManager;

    /** Places and their outlines. */
    @ApplicationScoped
    static class Ground {

        private final PlaceRepository places;
        private final ShapeRepository shapes;

        protected Ground() { // for the CDI proxy
            this(null, null);
        }

        @Inject
        Ground(PlaceRepository places, ShapeRepository shapes) {
            this.places = places;
            this.shapes = shapes;
        }

        List<UUID> placesIn(UUID area) {
            return places.in(area).stream().map(Participant::unit).toList();
        }

        void draw(Map<UUID, GeoShapes.Shape> outlines, Instant now) {
            shapes.put(outlines, now, null);
        }
    }

    protected CampaignDemo() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    CampaignDemo(
            CampaignWriting writing,
            CampaignRepository campaigns,
            Ground ground,
            UnitDirectory directory,
            Clock clock) {
        this.writing = writing;
        this.campaigns = campaigns;
        this.ground = ground;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    @Transactional
    public void load() {
        directory.find(LEAD, 1).forEach(lead -> write(lead.id()));
    }

    private void write(UUID lead) {
        var places = ground.placesIn(campaigns.areaOf(lead, VietnamTime.day(clock.instant())));
        var year = VietnamTime.day(clock.instant()).getYear();
        var terms = new CampaignTerms(
                CampaignKind.CAMPAIGN,
                "Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh",
                AIMS,
                CONTENTS,
                SET,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 4, 12, 31));
        var phases = List.of(
                new CampaignPhase("Phát động, đăng ký chỉ tiêu", LocalDate.of(year, 1, 1), LocalDate.of(year, 3, 31)),
                new CampaignPhase("Triển khai đợt 1", LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 12, 31)),
                new CampaignPhase(
                        "Triển khai đợt 2, tổng kết", LocalDate.of(year + 2, 1, 1), LocalDate.of(year + 4, 12, 31)));
        var id = writing.start(lead, new CampaignForm(terms, phases, places, FIGURES));
        var outlines = new HashMap<UUID, GeoShapes.Shape>();
        for (int at = 0; at < places.size(); at++) {
            outlines.put(places.get(at), cell(at));
        }
        ground.draw(outlines, clock.instant());
        Sql.rows(entityManager.createNativeQuery(NEWEST))
                .map(row -> new ObjectKey((String) row[0], (UUID) row[1]))
                .forEach(object -> campaigns.link(id, object, clock.instant(), null));
    }

    /** A field of a grid whose corners are a little bent, so that neighbours share them. */
    private static GeoShapes.Shape cell(int at) {
        int row = at / COLUMNS;
        int column = at % COLUMNS;
        var ring = PortalJson.createArrayBuilder()
                .add(corner(row, column))
                .add(corner(row, column + 1))
                .add(corner(row + 1, column + 1))
                .add(corner(row + 1, column))
                .add(corner(row, column));
        var geometry = PortalJson.createObjectBuilder()
                .add("type", "Polygon")
                .add("coordinates", PortalJson.createArrayBuilder().add(ring))
                .build();
        return new GeoShapes.Shape("", "", "", geometry);
    }

    private static JsonArray corner(int row, int column) {
        double east = WEST + column * CELL + BEND * Math.sin(3.0 * row + 5.0 * column);
        double north = NORTH - row * CELL + BEND * Math.cos(7.0 * row + 2.0 * column);
        return PortalJson.createArrayBuilder().add(east).add(north).build();
    }
}
