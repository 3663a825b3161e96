package doanket.survey.rest;

import doanket.api.ApiField;
import doanket.api.ApiOperation;
import doanket.api.ApiResource;
import doanket.survey.Opinion;
import doanket.survey.QuestionBar;
import doanket.survey.RoundHead;
import doanket.survey.RuleResult;
import doanket.survey.SurveyReading;
import doanket.survey.SurveySheet;
import doanket.survey.TallyRow;
import doanket.survey.TallyState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Surveys of how satisfied residents are: rounds, and the sums of places as far as the owner of the token may see them. */
@Path("/surveys")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SurveysResource implements ApiResource {

    /** A round; {@code result} are the sums of the whole area, missing where they may not be seen yet. */
    public record SurveyItem(
            UUID id,
            String name,
            UUID lead,
            String leadName,
            LocalDate from,
            LocalDate until,

            @ApiField(
                    value = "Khóa của kết quả toàn địa bàn, để gọi /surveys/results/{id}",
                    en = "Key of the results of the whole area, for /surveys/results/{id}")
            UUID result) {

        static SurveyItem of(RoundHead head, boolean shown) {
            return new SurveyItem(
                    head.id(),
                    head.name(),
                    head.lead(),
                    head.leadName(),
                    head.from(),
                    head.until(),
                    shown ? head.root() : null);
        }
    }

    /** All that may be read, the newest first. */
    public record SurveyItems(List<SurveyItem> items) {}

    /** The sums of a place; counts are missing where they are held back or not there yet. */
    public record SurveyPlace(
            UUID id,
            UUID unit,
            String name,
            TallyState state,
            Integer households,
            Integer asked,
            Integer valid,
            boolean heldBack) {

        static SurveyPlace of(TallyRow row) {
            var counts = row.counts();
            return new SurveyPlace(
                    row.id(),
                    row.place().unit(),
                    row.place().name(),
                    row.state(),
                    counts.households(),
                    counts.asked(),
                    counts.valid(),
                    row.heldBack());
        }
    }

    /** How one question was answered. */
    public record SurveyAnswer(
            int number, String question, boolean overall, Integer satisfied, Integer dissatisfied, Integer silent) {

        static SurveyAnswer of(QuestionBar bar) {
            var question = bar.question();
            var answer = bar.answer();
            return new SurveyAnswer(
                    question.number(),
                    question.text(),
                    question.overall(),
                    answer.satisfied(),
                    answer.dissatisfied(),
                    answer.silent());
        }
    }

    /** What had to be reached in per cent, how far it came, and whether that is enough. */
    public record SurveyRule(String kind, BigDecimal least, BigDecimal share, boolean passed) {

        static SurveyRule of(RuleResult result) {
            return new SurveyRule(result.rule().kind().name(), result.rule().least(), result.share(), result.passed());
        }
    }

    /** What so many people wrote besides. */
    public record SurveyOpinion(String text, int people) {

        static SurveyOpinion of(Opinion opinion) {
            return new SurveyOpinion(opinion.text(), opinion.people());
        }
    }

    /** A place with answers, rules, what was written besides, and the places beneath it. */
    public record SurveyResult(
            SurveyPlace place,
            List<SurveyAnswer> answers,
            List<SurveyRule> rules,
            List<SurveyOpinion> opinions,
            List<SurveyPlace> beneath) {

        static SurveyResult of(SurveySheet sheet) {
            var result = sheet.result();
            return new SurveyResult(
                    SurveyPlace.of(sheet.row()),
                    result.bars().stream().map(SurveyAnswer::of).toList(),
                    result.rules().stream().map(SurveyRule::of).toList(),
                    result.opinions().stream().map(SurveyOpinion::of).toList(),
                    sheet.beneath().stream().map(SurveyPlace::of).toList());
        }
    }

    @Inject
    private SurveyReading reading;

    @GET
    @ApiOperation(
            value = "Đợt lấy ý kiến về sự hài lòng mà chủ mã được xem",
            en = "Rounds of satisfaction surveys that the token's owner may see")
    public SurveyItems list() {
        return new SurveyItems(reading.list().stream()
                .map(row -> SurveyItem.of(
                        row.head(), row.address() != null && row.head().isOpen()))
                .toList());
    }

    @GET
    @Path("/results/{id}")
    @ApiOperation(value = "Kết quả của một nơi, chỉ gồm số tổng hợp", en = "Results of a place, sums only")
    public SurveyResult one(@PathParam("id") UUID id) {
        return SurveyResult.of(reading.sheet(id));
    }
}
