package doanket.campaign;

import doanket.criteria.Figure;
import doanket.criteria.FigureText;
import doanket.criteria.IndicatorInfo;
import doanket.criteria.PlanCell;
import doanket.criteria.PlanChangeRow;
import doanket.criteria.PlanPut;
import doanket.platform.NotFoundException;
import java.util.List;
import java.util.UUID;

/** What of a plan is looked at: all indicators of one unit, or all units of one indicator ({@code ofUnit} is null). */
record PlanView(List<IndicatorInfo> indicators, List<Participant> units, Participant ofUnit) {

    /** Refuses a unit and an indicator that are not planned for. */
    static PlanView of(PlanParts.Parts all, PlanAsk ask) {
        if (ask.unit() != null) {
            var unit = all.units().stream()
                    .filter(one -> one.unit().equals(ask.unit()))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            return new PlanView(all.indicators(), List.of(unit), unit);
        }
        if (ask.indicator() == null) {
            return new PlanView(all.indicators().stream().limit(1).toList(), all.units(), null);
        }
        var indicator = all.indicators().stream()
                .filter(one -> one.id().equals(ask.indicator()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return new PlanView(List.of(indicator), all.units(), null);
    }

    /** The one indicator, or null where there are many or none. */
    IndicatorInfo shown() {
        return ofUnit == null && !indicators.isEmpty() ? indicators.get(0) : null;
    }

    List<UUID> indicatorIds() {
        return indicators.stream().map(IndicatorInfo::id).toList();
    }

    List<UUID> unitIds() {
        return units.stream().map(Participant::unit).toList();
    }

    /** Lines by unit or by indicator. */
    List<UUID> keys() {
        if (indicators.isEmpty()) {
            return List.of();
        }
        return ofUnit == null ? unitIds() : indicatorIds();
    }

    PlanPut.Key cell(UUID key) {
        return ofUnit == null ? new PlanPut.Key(indicators.get(0).id(), key) : new PlanPut.Key(key, ofUnit.unit());
    }

    PlanRow row(UUID key, PlanCell cell, String typed, String problem) {
        if (ofUnit == null) {
            var unit = unit(key);
            return new PlanRow(key, unit.code(), unit.name(), cell, typed, problem);
        }
        var indicator = cell.indicator();
        return new PlanRow(key, indicator.code(), indicator.name(), cell, typed, problem);
    }

    PlanSheet.Change change(PlanChangeRow row) {
        var indicator = indicators.stream()
                .filter(one -> one.id().equals(row.indicator()))
                .findFirst()
                .orElseThrow();
        return new PlanSheet.Change(
                ofUnit == null ? unit(row.unit()).name() : indicator.label(),
                row.value() == null ? "" : FigureText.told(Figure.of(row.value()), indicator),
                row.name(),
                row.at());
    }

    private Participant unit(UUID key) {
        return units.stream().filter(one -> one.unit().equals(key)).findFirst().orElseThrow();
    }
}
