package doanket.criteria.rest;

import doanket.api.ApiOperation;
import doanket.api.ApiResource;
import doanket.criteria.CriterionInfo;
import doanket.criteria.IndicatorInfo;
import doanket.criteria.SetInfo;
import doanket.criteria.SetReading;
import doanket.criteria.SetSheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Sets of criteria: what is asked for, and what has to be reached where. */
@Path("/criteria-sets")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CriteriaSetsResource implements ApiResource {

    /** A set. */
    public record CriteriaSetItem(
            UUID id, String code, String name, String decision, String kind, LocalDate from, LocalDate until) {

        static CriteriaSetItem of(SetInfo set) {
            return new CriteriaSetItem(
                    set.id(), set.code(), set.name(), set.decision(), set.kind().name(), set.from(), set.until());
        }
    }

    /** All sets. */
    public record CriteriaSetItems(List<CriteriaSetItem> items) {}

    /** What has to be reached, for which group, region or place, and from when on. */
    public record CriteriaThreshold(String scope, String where, String value, LocalDate from) {

        static CriteriaThreshold of(SetSheet.Decision decision) {
            return new CriteriaThreshold(
                    decision.scope().name(), decision.where(), decision.mark().value(), decision.from());
        }
    }

    /** What is asked for. */
    public record CriteriaIndicator(
            UUID id, String code, String name, String type, String unit, List<CriteriaThreshold> thresholds) {

        static CriteriaIndicator of(SetSheet.Line line) {
            IndicatorInfo info = line.indicator();
            return new CriteriaIndicator(
                    info.id(),
                    info.code(),
                    info.name(),
                    info.type().name(),
                    info.unit(),
                    line.decisions().stream().map(CriteriaThreshold::of).toList());
        }
    }

    /** A criterion with its indicators. */
    public record CriteriaPart(UUID id, String code, String name, String group, List<CriteriaIndicator> indicators) {

        static CriteriaPart of(SetSheet.Part part) {
            CriterionInfo criterion = part.criterion();
            return new CriteriaPart(
                    criterion.id(),
                    criterion.code(),
                    criterion.name(),
                    criterion.group(),
                    part.lines().stream().map(CriteriaIndicator::of).toList());
        }
    }

    /** A set with all that it asks for. */
    public record CriteriaSetDetail(CriteriaSetItem set, List<CriteriaPart> criteria) {}

    @Inject
    private SetReading reading;

    @GET
    @ApiOperation(value = "Các bộ tiêu chí, bộ số liệu", en = "Sets of criteria and of figures")
    public CriteriaSetItems list() {
        return new CriteriaSetItems(reading.list().stream()
                .map(row -> CriteriaSetItem.of(row.set()))
                .toList());
    }

    @GET
    @Path("/{id}")
    @ApiOperation(
            value = "Một bộ tiêu chí với chỉ tiêu và mức phải đạt",
            en = "A set of criteria with its indicators and what has to be reached")
    public CriteriaSetDetail one(@PathParam("id") UUID id) {
        var sheet = reading.sheet(id);
        return new CriteriaSetDetail(
                CriteriaSetItem.of(sheet.set()),
                sheet.parts().stream().map(CriteriaPart::of).toList());
    }
}
