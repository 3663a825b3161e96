package doanket.paper;

import doanket.platform.Change;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A family of papers as it is typed. {@code rightLines} stand one below the other at the right above a paper; {@code clauseStyles}
 * are samples separated by blanks, one for each depth ({@code I-}, {@code 1.}, {@code a)}, {@code -}); the patterns know the
 * places {@code {n}}, {@code {nn}}, {@code {type}} and {@code {symbol}}; {@code margins} are top, bottom, left, right in
 * millimetres, {@code sizes} the twelve of {@link PaperSizes} in points, each as numbers between commas.
 */
public record FamilyForm(
        String nameVi,
        String nameEn,
        String rightLines,
        String star,
        String numberLabel,
        String endMark,
        String recipientEnd,
        boolean purposesShort,
        String clauseStyles,
        String numberPattern,
        String letterPattern,
        boolean perTerm,
        String margins,
        String sizes) {

    private static final int MOST_LINE = 100;
    private static final int MOST_LINES = 3;
    private static final int MOST_SIGN = 10;
    private static final int MOST_PATTERN = 60;
    private static final int MOST_DEPTHS = 6;
    private static final Pattern STYLE = Pattern.compile("[I1aA][-.)/]{1,2}|[-+•–]");
    private static final Pattern PLACE = Pattern.compile("\\{(n|nn|type|symbol)}");

    /** The same in composed letters without blanks around. Refuses what would print papers that no office accepts. */
    FamilyForm sound() {
        return new FamilyForm(
                TypedWords.name(nameVi),
                TypedWords.name(nameEn),
                lines(rightLines),
                TypedWords.line(star, MOST_SIGN),
                kept(numberLabel),
                TypedWords.line(endMark, MOST_SIGN),
                TypedWords.line(recipientEnd, MOST_SIGN),
                purposesShort,
                styles(clauseStyles),
                titled(pattern(numberPattern)),
                pattern(letterPattern),
                perTerm,
                numbers(margins, 4, 5, 60),
                numbers(sizes, 12, 6, 30));
    }

    String told(FamilyForm before) {
        return Change.of(before.nameVi, nameVi)
                .and(before.nameEn, nameEn)
                .and(before.rightLines, rightLines)
                .and(before.star, star)
                .and(before.numberLabel, numberLabel)
                .and(before.endMark, endMark)
                .and(before.recipientEnd, recipientEnd)
                .and("viết gọn mục đích", before.purposesShort, purposesShort)
                .and(before.clauseStyles, clauseStyles)
                .and(before.numberPattern, numberPattern)
                .and(before.letterPattern, letterPattern)
                .and("đánh số theo nhiệm kỳ", before.perTerm, perTerm)
                .and("mm", before.margins, margins)
                .and("pt", before.sizes, sizes)
                .toString();
    }

    /** The blank at its end is printed between it and the number. */
    private static String kept(String label) {
        var line = TypedWords.line(label, MOST_SIGN);
        return line.isEmpty() ? "" : line + " ";
    }

    private static String lines(String typed) {
        var lines = (typed == null ? "" : typed)
                .lines()
                .map(one -> TypedWords.line(one, MOST_LINE))
                .filter(one -> !one.isEmpty())
                .toList();
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw PaperRefused.rightLines(MOST_LINES);
        }
        return String.join("\n", lines);
    }

    private static String styles(String typed) {
        var styles = List.of(TypedWords.line(typed, MOST_PATTERN).split(" "));
        if (styles.size() > MOST_DEPTHS
                || !styles.stream().allMatch(style -> STYLE.matcher(style).matches())) {
            throw PaperRefused.clauseStyles();
        }
        return String.join(" ", styles);
    }

    /** Without a number or a symbol two papers would be called the same. */
    private static String pattern(String typed) {
        var pattern = TypedWords.line(typed, MOST_PATTERN);
        var rest = PLACE.matcher(pattern).replaceAll("");
        boolean numbered = pattern.contains("{n}") || pattern.contains("{nn}");
        if (!numbered || !pattern.contains("{symbol}") || rest.contains("{") || rest.contains("}")) {
            throw PaperRefused.pattern();
        }
        return pattern;
    }

    /** Each type is numbered in a register of its own: without the type, two papers of one issuer would bear one number. */
    private static String titled(String pattern) {
        if (!pattern.contains("{type}")) {
            throw PaperRefused.patternWithoutType();
        }
        return pattern;
    }

    private static String numbers(String typed, int count, int least, int most) {
        var parts = Arrays.stream((typed == null ? "" : typed).split(","))
                .map(String::strip)
                .toList();
        if (parts.size() != count || !parts.stream().allMatch(part -> isBetween(part, least, most))) {
            throw PaperRefused.numbers(count, least, most);
        }
        return String.join(", ", parts);
    }

    private static boolean isBetween(String part, int least, int most) {
        return part.matches("\\d{1,3}") && Integer.parseInt(part) >= least && Integer.parseInt(part) <= most;
    }
}
