package doanket.organisation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Text in the codes from before Unicode, VNI or TCVN3 (ABC), in cells of a workbook: on the screen of an old font it looks right,
 * stored it would be no Vietnamese. Only sequences count that no Vietnamese syllable has, and one alone proves nothing.
 */
final class OldLetters {

    private static final int PROOF = 2;
    private static final String VNI_TONES = "\u00f9\u00d9\u00f8\u00d8\u00fb\u00db\u00f5\u00d5\u00ef\u00cf";
    private static final String VNI_HATS = "\u00e2\u00c2\u00e5\u00c5\u00e4\u00c4";

    private static final Pattern VNI = Pattern.compile("[aA][" + VNI_TONES + VNI_HATS
            + "\u00e1\u00c1\u00e0\u00c0\u00e3\u00c3\u00ea\u00ca\u00e9\u00c9\u00e8\u00c8\u00fa\u00da\u00fc\u00dc\u00eb\u00cb]"
            + "|[eE][" + VNI_TONES + VNI_HATS + "\u00e1\u00c1\u00e0\u00c0\u00e3\u00c3]"
            + "|[oO][" + VNI_TONES + VNI_HATS + "]|[uU\u00f6\u00d6\u00f4\u00d4yY][" + VNI_TONES + "]");

    /** Signs that are letters there, within a word. */
    private static final Pattern TCVN3 =
            Pattern.compile("(?<=\\p{L})[\u00a8\u00a9\u00aa\u00ab\u00ac\u00ae\u00b5-\u00b9\u00bb-\u00be]"
                    + "(?=\\p{L}|\\s|$)|(?<![\\p{L}\\d])[\u00ae\u00a7](?=\\p{L})");

    private OldLetters() {}

    /** Refuses what is written so, naming the first cell. */
    static void refuse(List<XlsxFile.Line> lines) {
        var found = lines.stream()
                .flatMap(line -> Stream.iterate(0, at -> at + 1)
                        .limit(line.cells().size())
                        .filter(at -> line.cell(at).kind() == SheetCell.Kind.TEXT)
                        .filter(at -> signs(line.cell(at).text()) > 0)
                        .map(at -> new Found(line.place(at), line.cell(at).text())))
                .toList();
        if (found.stream().mapToLong(one -> signs(one.text())).sum() >= PROOF) {
            throw ImportRefused.oldLetters(found.get(0).place(), found.get(0).text());
        }
    }

    /** Whether a text is written so. */
    static boolean isOf(String text) {
        return signs(text) >= PROOF;
    }

    private record Found(String place, String text) {}

    private static long signs(String text) {
        return VNI.matcher(text).results().count()
                + TCVN3.matcher(text).results().count();
    }
}
