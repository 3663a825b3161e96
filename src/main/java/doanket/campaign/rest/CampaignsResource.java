package doanket.campaign.rest;

import doanket.api.ApiField;
import doanket.api.ApiOperation;
import doanket.api.ApiResource;
import doanket.api.PageAfter;
import doanket.campaign.CampaignHead;
import doanket.campaign.CampaignKind;
import doanket.campaign.CampaignPage;
import doanket.campaign.CampaignPlan;
import doanket.campaign.CampaignQuarter;
import doanket.campaign.CampaignReading;
import doanket.campaign.CampaignScores;
import doanket.campaign.CampaignSheet;
import doanket.campaign.CampaignStage;
import doanket.campaign.CampaignTables;
import doanket.campaign.Participant;
import doanket.campaign.PhaseRow;
import doanket.campaign.PlanAsk;
import doanket.campaign.Quarter;
import doanket.campaign.ScoreSheet;
import doanket.criteria.CriterionInfo;
import doanket.criteria.CriterionScore;
import doanket.identity.Actor;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Campaigns, and how their places stand. */
@Path("/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CampaignsResource implements ApiResource {

    /** A page of the campaigns, running ones first. */
    public record CampaignsPage(List<CampaignItem> items, String next) {}

    /** A campaign. */
    public record CampaignItem(
            UUID id,
            CampaignKind kind,
            String name,
            UUID lead,
            String leadName,
            LocalDate from,
            LocalDate until,
            CampaignStage stage,
            int participants) {

        static CampaignItem of(CampaignHead head, CampaignStage stage) {
            return new CampaignItem(
                    head.id(),
                    head.kind(),
                    head.name(),
                    head.lead(),
                    head.leadName(),
                    head.from(),
                    head.until(),
                    stage,
                    head.participants());
        }
    }

    /** A place in the league table. */
    public record CampaignRank(int rank, UUID unit, String name, int met, int of) {}

    /** A phase, and whether today lies in it. */
    public record CampaignPhaseItem(String name, LocalDate from, LocalDate until, boolean now) {

        static CampaignPhaseItem of(PhaseRow row) {
            return new CampaignPhaseItem(
                    row.phase().name(), row.phase().from(), row.phase().until(), row.now());
        }
    }

    /** A place that takes part today. */
    public record CampaignParticipant(UUID unit, String code, String name, String type) {

        static CampaignParticipant of(Participant place, String language) {
            return new CampaignParticipant(
                    place.unit(), place.code(), place.name(), place.type().in(language));
        }
    }

    /** All that take part, in protocol order. */
    public record CampaignParticipants(List<CampaignParticipant> items) {}

    /** The first page of a campaign. */
    public record CampaignDetail(
            CampaignItem campaign,
            String aims,
            String contents,
            List<CampaignPhaseItem> phases,

            @ApiField(value = "Số nơi đạt mọi tiêu chí", en = "Places that meet every criterion")
            long whole,

            @ApiField(value = "Số tiêu chí đạt bình quân", en = "Criteria met on average")
            BigDecimal average,

            int criteria,
            List<CampaignRank> ranks) {

        static CampaignDetail of(CampaignSheet sheet) {
            var standing = sheet.standing();
            return new CampaignDetail(
                    CampaignItem.of(sheet.head(), sheet.stage()),
                    sheet.text().aims(),
                    sheet.text().contents(),
                    sheet.text().phases().stream().map(CampaignPhaseItem::of).toList(),
                    standing.whole(),
                    standing.average(),
                    standing.criteria(),
                    standing.ranks().stream()
                            .map(row -> new CampaignRank(row.rank(), row.unit(), row.name(), row.met(), row.of()))
                            .toList());
        }
    }

    /** One criterion in one place; without a result something was not reported. */
    public record ScoreCell(String criterion, String result, int met, int expected) {}

    /** One place. */
    public record ScoreLine(UUID unit, String code, String name, int met, List<ScoreCell> cells) {}

    /** Places by criteria on a day. */
    public record CampaignScorecard(UUID id, LocalDate day, List<ScoreLine> places) {

        static CampaignScorecard of(ScoreSheet sheet) {
            return new CampaignScorecard(
                    sheet.head().id(),
                    sheet.day(),
                    sheet.lines().stream()
                            .map(line -> new ScoreLine(
                                    line.place().unit(),
                                    line.place().code(),
                                    line.place().name(),
                                    line.met(),
                                    cells(sheet.criteria(), line.cells())))
                            .toList());
        }

        private static List<ScoreCell> cells(List<CriterionInfo> criteria, List<CriterionScore> scores) {
            return IntStream.range(0, scores.size())
                    .mapToObj(at -> cell(criteria.get(at), scores.get(at)))
                    .toList();
        }

        private static ScoreCell cell(CriterionInfo criterion, CriterionScore score) {
            var verdict = score.verdict() == null ? null : score.verdict().name();
            return new ScoreCell(criterion.label(), verdict, score.met(), score.expected());
        }
    }

    @Inject
    private CampaignReading reading;

    @Inject
    private CampaignScores scores;

    @Inject
    private CampaignTables tables;

    @Inject
    private CampaignPlan plan;

    @Inject
    private CampaignQuarter quarters;

    @Inject
    private Actor actor;

    @GET
    @ApiOperation(
            value = "Cuộc vận động, phong trào mà chủ mã được xem",
            en = "Campaigns that the token's owner may see")
    public CampaignsPage list(
            @QueryParam("after") @ApiField(value = "Giá trị next của trang trước", en = "The next of the page before")
                    String after) {
        var page = reading.page(PageAfter.of(after, CampaignPage::isPlace));
        var items = page.rows().stream()
                .map(row -> CampaignItem.of(row.head(), row.stage()))
                .toList();
        return new CampaignsPage(items, page.next());
    }

    @GET
    @Path("/{id}")
    @ApiOperation(value = "Một cuộc vận động với bảng xếp hạng hôm nay", en = "A campaign with today's league table")
    public CampaignDetail one(@PathParam("id") UUID id) {
        return CampaignDetail.of(reading.sheet(id));
    }

    @GET
    @Path("/{id}/participants")
    @ApiOperation(value = "Các nơi tham gia hôm nay", en = "The places that take part today")
    public CampaignParticipants participants(@PathParam("id") UUID id) {
        return new CampaignParticipants(reading.places(id).stream()
                .map(place -> CampaignParticipant.of(place, actor.locale().getLanguage()))
                .toList());
    }

    @GET
    @Path("/{id}/plan")
    @ApiOperation(
            value = "Kế hoạch và kết quả của một chỉ tiêu ở mọi nơi, hoặc mọi chỉ tiêu của một nơi",
            en = "Targets and results of one indicator in all places, or of all indicators of one place")
    public CampaignPlanned plan(
            @PathParam("id") UUID id,
            @QueryParam("unit") UUID unit,
            @QueryParam("indicator") @ApiField(value = "Mặc định chỉ tiêu đầu tiên", en = "The first if left out")
                    UUID indicator,
            @QueryParam("year") @ApiField(value = "Mặc định năm nay", en = "This one if left out") int year,
            @QueryParam("part")
                    @ApiField(
                            value = "H1, H2, Q1 … Q4, M01 … M12; mặc định cả năm",
                            en = "H1, H2, Q1 to Q4, M01 to M12; the whole year if left out")
                    String part) {
        return CampaignPlanned.of(plan.sheet(id, new PlanAsk(unit, indicator, new PlanAsk.Time(year, part))));
    }

    @GET
    @Path("/{id}/progress")
    @ApiOperation(value = "Tiến độ qua các kỳ", en = "How the places came on, period by period")
    public CampaignProgress progress(@PathParam("id") UUID id) {
        return CampaignProgress.of(scores.progress(id));
    }

    @GET
    @Path("/{id}/quarters/{quarter}")
    @ApiOperation(
            value = "Số liệu báo cáo quý của cuộc vận động, ví dụ 2026-3",
            en = "The figures of a campaign's report of a quarter, such as 2026-3")
    public CampaignInQuarter quarter(@PathParam("id") UUID id, @PathParam("quarter") String quarter) {
        return CampaignInQuarter.of(quarters.figures(id, Quarter.of(quarter).orElseThrow(NotFoundException::new)));
    }

    @GET
    @Path("/{id}/export/scorecard.json")
    @ApiOperation(
            value = "Kết quả từng nơi theo từng tiêu chí tại một ngày",
            en = "What each place has reached of each criterion on a day")
    public CampaignScorecard scorecard(
            @PathParam("id") UUID id,
            @QueryParam("day") @ApiField(value = "Mặc định hôm nay", en = "Today if left out") LocalDate day) {
        return CampaignScorecard.of(scores.scorecard(id, day));
    }

    @GET
    @Path("/{id}/export/scorecard.xlsx")
    @Produces(ApiResource.XLSX)
    @ApiOperation(
            value = "Kết quả từng nơi theo từng tiêu chí tại một ngày, dạng bảng tính",
            en = "What each place has reached of each criterion on a day, as a workbook")
    public byte[] scorecardBook(
            @PathParam("id") UUID id,
            @QueryParam("day") @ApiField(value = "Mặc định hôm nay", en = "Today if left out") LocalDate day) {
        return tables.scorecard(id, day);
    }
}
