package doanket.opinion.rest;

import doanket.api.ApiField;
import doanket.api.ApiOperation;
import doanket.api.ApiResource;
import doanket.opinion.FigurePeriod;
import doanket.opinion.FigureSheet;
import doanket.opinion.OpinionFigures;
import doanket.opinion.OpinionWorkbooks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Figures of what people ask for; those of a few people are not in it. */
@Path("/opinion-figures")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OpinionFiguresResource implements ApiResource {

    /** How many people spoke of a topic at a place; words where the figure is not shown. */
    public record PlacePeople(
            String place,
            @ApiField("Số, hoặc chữ khi số quá nhỏ") String people) {}

    /** A topic. */
    public record TopicPeople(String topic, List<PlacePeople> places) {}

    /** Petitions of one competence by outcome. */
    public record CompetenceOutcome(
            String competence,
            long all,
            long done,
            long doing,
            long explained,
            long open,
            long passedOn,
            long unanswered,
            @ApiField("Số kiến nghị lại") long renewed) {}

    /** The figures of a unit's area. */
    public record OpinionArea(
            UUID unit,
            String unitName,
            LocalDate from,
            LocalDate until,
            long batches,
            long petitions,
            @ApiField("Số kiến nghị lại") long renewed,
            String people,
            @ApiField("Số nhỏ hơn không được nêu") int least,
            List<TopicPeople> topics,
            List<CompetenceOutcome> outcomes) {

        static OpinionArea of(FigureSheet sheet) {
            var head = sheet.head();
            return new OpinionArea(
                    head.unit(),
                    head.unitName(),
                    head.from(),
                    head.until(),
                    head.sums().batches(),
                    head.sums().petitions(),
                    head.sums().renewed(),
                    head.sums().people(),
                    head.least(),
                    topics(sheet),
                    outcomes(sheet.results()));
        }

        private static List<TopicPeople> topics(FigureSheet sheet) {
            var columns = sheet.columns();
            return sheet.lines().stream()
                    .filter(line -> !line.sum())
                    .map(line -> new TopicPeople(
                            line.name(),
                            IntStream.range(0, columns.size())
                                    .mapToObj(at -> new PlacePeople(
                                            columns.get(at), line.cells().get(at)))
                                    .filter(place -> !place.people().isEmpty())
                                    .toList()))
                    .toList();
        }

        private static List<CompetenceOutcome> outcomes(List<FigureSheet.ResultRow> rows) {
            return rows.stream()
                    .map(row -> new CompetenceOutcome(
                            row.name(),
                            row.all(),
                            row.done(),
                            row.doing(),
                            row.explained(),
                            row.open(),
                            row.passedOn(),
                            row.unanswered(),
                            row.renewed()))
                    .toList();
        }
    }

    @Inject
    private OpinionFigures figures;

    @Inject
    private OpinionWorkbooks books;

    @GET
    @Path("/{unit}/export/area.json")
    @ApiOperation("Số liệu ý kiến, kiến nghị trên địa bàn của một đơn vị trong kỳ")
    public OpinionArea area(
            @PathParam("unit") UUID unit,
            @QueryParam("year") @ApiField("Mặc định năm nay") int year,
            @QueryParam("period") @ApiField("Mặc định YEAR") FigurePeriod period) {
        return OpinionArea.of(figures.figures(unit, year, period));
    }

    @GET
    @Path("/{unit}/export/area.xlsx")
    @Produces(ApiResource.XLSX)
    @ApiOperation("Số liệu ý kiến, kiến nghị trên địa bàn của một đơn vị trong kỳ, dạng bảng tính")
    public byte[] areaBook(
            @PathParam("unit") UUID unit,
            @QueryParam("year") @ApiField("Mặc định năm nay") int year,
            @QueryParam("period") @ApiField("Mặc định YEAR") FigurePeriod period) {
        return books.figures(unit, year, period);
    }
}
