package doanket.campaign;

import doanket.criteria.FigureText;
import doanket.criteria.IndicatorInfo;
import doanket.criteria.PlanCell;
import doanket.criteria.PlanPut;
import doanket.platform.BusinessException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Reads targets as they were typed: what changes something, and what cannot be read with the reason. */
final class PlanReading {

    private final Locale locale;
    private final List<PlanPut> puts = new ArrayList<>();
    private final Map<UUID, String> typed = new HashMap<>();
    private final Map<UUID, String> problems = new HashMap<>();

    PlanReading(Locale locale) {
        this.locale = locale;
    }

    void add(PlanForm.Typed row, PlanCell cell) {
        try {
            var value = value(row.text(), cell.indicator());
            if (!isSame(value, cell.plan())) {
                puts.add(new PlanPut(cell.indicator().id(), cell.unit(), value, row.version()));
            }
        } catch (BusinessException refused) {
            typed.put(row.key(), row.text());
            problems.put(row.key(), Words.of(locale, refused));
        }
    }

    static boolean isSame(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** Null for nothing. Refuses what is no figure of that indicator, one out of its bounds, and that it does not apply. */
    static BigDecimal value(String text, IndicatorInfo indicator) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var figure = FigureText.parse(text, indicator);
        FigureText.check(figure, indicator);
        if (figure.notApplicable()) {
            throw CampaignRefused.planNeedsNumber();
        }
        return figure.value();
    }

    List<PlanPut> puts() {
        return puts;
    }

    boolean wants(PlanPut.Key key) {
        return puts.stream().anyMatch(one -> one.key().equals(key));
    }

    /** What was typed and cannot be read, or null. */
    String typed(UUID key) {
        return typed.get(key);
    }

    /** Why it cannot be read, or null. */
    String problem(UUID key) {
        return problems.get(key);
    }
}
