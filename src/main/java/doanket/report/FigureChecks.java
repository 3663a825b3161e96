package doanket.report;

import doanket.criteria.FigureRefused;
import doanket.criteria.FigureText;
import doanket.criteria.IndicatorInfo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What looks wrong about a figure, in plain sentences: outside its bounds, far from the last period, parts that do not make
 * the whole, something else than the approved reports beneath make, shares beneath that could not be taken in,
 * something else than another body says of the same place. None of it forbids anything: with a comment the figure stands, because published figures do not always add up.
 */
final class FigureChecks {

    private static final BigDecimal MANY_POINTS = BigDecimal.valueOf(30);
    private static final BigDecimal SOME_POINTS = BigDecimal.TEN;

    private final Map<UUID, IndicatorInfo> infos;
    private final Map<UUID, Compared> compared;
    private final Locale locale;

    FigureChecks(Map<UUID, IndicatorInfo> infos, Map<UUID, Compared> compared, Locale locale) {
        this.infos = infos;
        this.compared = compared;
        this.locale = locale;
    }

    /** Why what was typed is no figure, or null. */
    String problem(Cell cell) {
        if (cell.typed().isEmpty()) {
            return null;
        }
        try {
            FigureText.parse(cell.typed(), infos.get(cell.indicator()));
            return null;
        } catch (FigureRefused refused) {
            return Words.of(locale, refused);
        }
    }

    /** By indicator; nothing about cells without a figure, but that there is one beneath. */
    Map<UUID, List<String>> remarks(List<Cell> cells) {
        var sums = sums(cells);
        return cells.stream()
                .filter(cell -> cell.figure() != null || cell.beneath() != null || cell.bare() > 0)
                .collect(Collectors.toMap(Cell::indicator, cell -> {
                    var said =
                            cell.figure() == null ? new ArrayList<String>() : remarks(cell, sums.get(cell.indicator()));
                    other(cell).ifPresent(said::add);
                    if (cell.bare() > 0) {
                        said.add(Words.of(locale, "check.bare", cell.bare()));
                    }
                    return said;
                }));
    }

    private Optional<String> other(Cell cell) {
        var value = cell.figure() == null ? null : cell.figure().value();
        if (cell.beneath() == null || value != null && value.compareTo(cell.beneath()) == 0) {
            return Optional.empty();
        }
        var beneath = FigureText.number(cell.beneath());
        return Optional.of(
                value == null
                        ? Words.of(locale, "check.beneathNone", beneath)
                        : Words.of(locale, "check.beneath", beneath, FigureText.number(value)));
    }

    private List<String> remarks(Cell cell, BigDecimal parts) {
        var said = new ArrayList<String>();
        var info = infos.get(cell.indicator());
        try {
            FigureText.check(cell.figure(), info);
        } catch (FigureRefused refused) {
            said.add(Words.of(locale, refused));
        }
        var value = cell.figure().value();
        if (value != null) {
            far(value, compared.getOrDefault(cell.indicator(), Compared.NOTHING), info)
                    .ifPresent(said::add);
            unequal(value, parts).ifPresent(said::add);
            held(value, cell.held()).ifPresent(said::add);
        }
        return said;
    }

    private Optional<String> far(BigDecimal value, Compared with, IndicatorInfo info) {
        var last = with.last();
        boolean isFar = last != null
                && with.far() != null
                && switch (info.type()) {
                    case NUMBER -> isFar(value, last, with.far());
                    case PERCENT -> isFarInPoints(value, last, with.far());
                    case YES_NO -> false;
                };
        return isFar
                ? Optional.of(Words.of(locale, "check.far", FigureText.number(value), FigureText.number(last)))
                : Optional.empty();
    }

    private Optional<String> unequal(BigDecimal value, BigDecimal parts) {
        return parts != null && parts.compareTo(value) != 0
                ? Optional.of(Words.of(locale, "check.sum", FigureText.number(parts), FigureText.number(value)))
                : Optional.empty();
    }

    private Optional<String> held(BigDecimal value, Cell.Held held) {
        if (held != null && held.span() != null) {
            return Optional.of(Words.of(
                    locale,
                    "check.overlap",
                    held.unit(),
                    FigureText.number(held.value()),
                    held.span().told()));
        }
        return held != null && held.value().compareTo(value) != 0
                ? Optional.of(Words.of(
                        locale, "check.held", held.unit(), FigureText.number(held.value()), FigureText.number(value)))
                : Optional.empty();
    }

    /**
     * More than so many times as much, or less than that part of it; zero where there were at least so many. Nothing can be said
     * after zero.
     */
    private static boolean isFar(BigDecimal value, BigDecimal last, BigDecimal times) {
        if (value.signum() == 0) {
            return last.compareTo(times) >= 0;
        }
        return last.signum() > 0 && value.signum() > 0 && isManyTimes(value, last, times);
    }

    private static boolean isManyTimes(BigDecimal value, BigDecimal last, BigDecimal times) {
        return value.compareTo(last.multiply(times)) > 0
                || value.multiply(times).compareTo(last) < 0;
    }

    /** Percentages differ by points: by many, or by some where it is so many times as much, as after a slip of the comma. */
    private static boolean isFarInPoints(BigDecimal value, BigDecimal last, BigDecimal times) {
        var points = value.subtract(last).abs();
        return points.compareTo(MANY_POINTS) > 0
                || points.compareTo(SOME_POINTS) > 0 && isManyTimes(value, last, times);
    }

    /** The sum of the parts of each whole of which every part is there. */
    private static Map<UUID, BigDecimal> sums(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.partOf() != null)
                .collect(Collectors.groupingBy(Cell::partOf))
                .entrySet()
                .stream()
                .filter(whole -> whole.getValue().stream().allMatch(part -> part.figure() != null))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        whole -> whole.getValue().stream()
                                .map(part -> part.figure().value())
                                .filter(Objects::nonNull)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)));
    }
}
