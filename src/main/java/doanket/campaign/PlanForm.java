package doanket.campaign;

import java.util.List;
import java.util.UUID;

/** Lines of a plan as somebody typed them, each in the version in which it was read. */
public record PlanForm(PlanAsk ask, List<Typed> rows) {

    /** One line. */
    public record Typed(UUID key, String text, long version) {}
}
