package doanket.platform;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one cell of a workbook that came back would change, and what is written once it is taken; or, with a {@code problem}
 * and nothing to put, why it cannot be taken.
 */
public record CellChange<P extends Serializable>(
        String cell, String what, String before, String after, P put, Problem problem) implements Serializable {

    /** A sentence of a bundle, and what fills its places. */
    public record Problem(String bundle, String key, List<String> arguments) implements Serializable {

        static Problem of(BusinessException refused) {
            var arguments = Stream.of(refused.arguments()).map(String::valueOf).toList();
            return new Problem(refused.bundleName(), refused.getMessage(), arguments);
        }
    }

    /** What was typed into a cell and cannot be taken. */
    public static <P extends Serializable> CellChange<P> bad(
            String cell, String what, String typed, BusinessException refused) {
        return new CellChange<>(cell, what, "", typed, null, Problem.of(refused));
    }

    public boolean isBad() {
        return problem != null;
    }

    /** How many of them cannot be taken. */
    public static <P extends Serializable> long bad(List<CellChange<P>> changes) {
        return changes.stream().filter(CellChange::isBad).count();
    }

    /** What is written, once none is bad. */
    public static <P extends Serializable> List<P> puts(List<CellChange<P>> changes) {
        return changes.stream().map(CellChange::put).toList();
    }
}
