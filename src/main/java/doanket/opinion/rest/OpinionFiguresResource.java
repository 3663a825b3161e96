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

            @ApiField(value = "Số, hoặc chữ khi số quá nhỏ", en = "A number, or words where it is too small")
            String people) {}

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

            @ApiField(value = "Số kiến nghị lại", en = "Petitions made again")
            long renewed) {}

    /** The figures of a unit's area. */
    public record OpinionArea(
            UUID unit,
            String unitName,
            LocalDate from,
            LocalDate until,
            long batches,
            long petitions,

            @ApiField(value = "Số kiến nghị lại", en = "Petitions made again")
            long renewed,

            String people,

            @ApiField(value = "Số nhỏ hơn không được nêu", en = "Smaller figures are not told")
            int least,

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
    @ApiOperation(
            value = "Số liệu ý kiến, kiến nghị trên địa bàn của một đơn vị trong kỳ",
            en = "Figures of petitions in the area of a unit in a period")
    public OpinionArea area(
            @PathParam("unit") UUID unit,
            @QueryParam("year") @ApiField(value = "Mặc định năm nay", en = "This year if left out") int year,
            @QueryParam("period") @ApiField(value = "Mặc định YEAR", en = "YEAR if left out") FigurePeriod period) {
        return OpinionArea.of(figures.figures(unit, year, period));
    }

    @GET
    @Path("/{unit}/export/area.xlsx")
    @Produces(ApiResource.XLSX)
    @ApiOperation(
            value = "Số liệu ý kiến, kiến nghị trên địa bàn của một đơn vị trong kỳ, dạng bảng tính",
            en = "Figures of petitions in the area of a unit in a period, as a workbook")
    public byte[] areaBook(
            @PathParam("unit") UUID unit,
            @QueryParam("year") @ApiField(value = "Mặc định năm nay", en = "This year if left out") int year,
            @QueryParam("period") @ApiField(value = "Mặc định YEAR", en = "YEAR if left out") FigurePeriod period) {
        return books.figures(unit, year, period);
    }
}
