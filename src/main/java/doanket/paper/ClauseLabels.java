package doanket.paper;

import java.util.List;
import java.util.Locale;

/** Numbers clauses by samples: in {@code I-}, {@code A.}, {@code 1.}, {@code a)} the sign is replaced by its successors. */
public final class ClauseLabels {

    /** The letters that count in papers, in their order. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private ClauseLabels() {}

    /** Depth and position count from 1. Deeper than the styles go, the last one is used; without styles there is no label. */
    public static String label(List<String> styles, int depth, int position) {
        if (styles.isEmpty()) {
            return "";
        }
        var style = styles.get(Math.min(depth, styles.size()) - 1);
        if (style.isEmpty()) {
            return "";
        }
        var rest = style.substring(1);
        return switch (style.charAt(0)) {
            case 'I' -> roman(position) + rest;
            case '1' -> position + rest;
            case 'a' -> letter(position) + rest;
            case 'A' -> letter(position).toUpperCase(Locale.ROOT) + rest;
            default -> style;
        };
    }

    private static String letter(int position) {
        int round = (position - 1) / LETTERS.length();
        var letter = String.valueOf(LETTERS.charAt((position - 1) % LETTERS.length()));
        return round == 0 ? letter : letter + round;
    }

    private static String roman(int position) {
        var text = new StringBuilder();
        int left = position;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                text.append(ROMAN[i]);
                left -= VALUES[i];
            }
        }
        return text.toString();
    }
}
