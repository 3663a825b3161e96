package doanket.platform;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds the marks MẬT, TỐI MẬT and TUYỆT MẬT. Papers that bear one may not be drafted or kept on a networked machine (Law
 * 117/2025/QH15, article 5). The mark is a stamp: it stands alone, in capitals, on a line, in a cell or in brackets. The
 * word in running text, as in <i>bí mật</i>, <i>mật ong</i> or a talk about papers stamped "MẬT", is no mark.
 */
public final class SecrecyMark {

    /** Letters set apart come without their spaces. Also as the two old encodings have it, TCVN3 and VNI. */
    private static final Pattern MARK =
            Pattern.compile("(?:(?:TỐI|TUYỆT|[Tt]è[Ii]|[Tt][Uu][Yy]Ö[Tt]|TOÁI|TUYEÄT)?(?:MẬT|[Mm]Ë[Tt]|MAÄT))+");

    /** What a form says of itself, and nothing behind it: a form that offers the three to choose from is not marked. */
    private static final Pattern DECLARED =
            Pattern.compile("\\P{L}*(?:mức )?độ mật ?[:：=]\\P{L}*(?:(?:tối|tuyệt) )?mật\\P{L}*");

    private static final Pattern LINE = Pattern.compile("[\\n\\r\\f\\x0B\\u0085\\u2028\\u2029]+");
    private static final Pattern CELL = Pattern.compile("[\\t|]+|[\\p{Z}]{3,}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{<«][^()\\[\\]{}<>«»]{1,40}[)\\]}>»]");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    /** In a name a line or a bare hyphen stands for a space; other signs, or a hyphen between spaces, part it. */
    private static final Pattern JOINT = Pattern.compile("(?<=[\\p{L}\\p{N}])[_-](?=[\\p{L}\\p{N}])");

    private static final Pattern NAME_PART = Pattern.compile("[^\\p{L}\\p{N}\\p{Z}\\s]+");
    private static final Pattern NAME_ALONE = Pattern.compile("(?:tối|tuyệt)? ?mật|(?:toi|tuyet) mat");

    /** Words in capitals that stand side by side. */
    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}+(?: \\p{Lu}+)*(?![\\p{L}\\p{N}])");

    /** At the edge of other capitals the word is a mark, unless its neighbour makes another word of it. */
    private static final Pattern NAME_EDGE =
            Pattern.compile("MẬT(?! (?:ONG|KHẨU|MÃ|THIẾT|ĐỘ|THƯ|DANH|NGHỊ|LỆNH|MÍA|GẤU|VỤ|NGỌT|TRẬN)(?: |$)).*"
                    + "|(?:TỐI|TUYỆT) MẬT .*"
                    + "|.*(?<!(?:BÍ|BẢO|CƠ|LẤY|TÚI|GAN|ONG|RỈ|NGỌT|TRĂNG) )MẬT");

    private static final Pattern RARE = Pattern.compile("[ẬậËÄ]");
    private static final int LONGEST = 200;

    private SecrecyMark() {}

    /** Whether a text, of one line or many, bears a mark. */
    public static boolean isIn(String text) {
        return text != null && LINE.splitAsStream(composed(text)).anyMatch(SecrecyMark::isInLine);
    }

    /** Whether the name of a file says so; there also in small letters, where nothing else stands beside it. */
    public static boolean isInName(String fileName) {
        var composed = composed(fileName == null ? "" : fileName);
        int dot = composed.lastIndexOf('.');
        var name = dot > 0 ? composed.substring(0, dot) : composed;
        return isIn(name)
                || NAME_PART.splitAsStream(JOINT.matcher(name).replaceAll(" ")).anyMatch(SecrecyMark::isInNamePart);
    }

    private static boolean isInNamePart(String part) {
        var words = SPACE.matcher(part).replaceAll(" ").strip();
        return NAME_ALONE.matcher(words.toLowerCase(Locale.ROOT)).matches()
                || CAPITALS.matcher(words)
                        .results()
                        .anyMatch(run -> NAME_EDGE.matcher(run.group()).matches());
    }

    private static boolean isInLine(String line) {
        // Most lines have none of the letters that every mark has, in whatever encoding.
        return RARE.matcher(line).find() && isWithin(line);
    }

    private static boolean isWithin(String line) {
        return isAlone(line)
                || isAlone(BRACKETS.matcher(line).replaceAll(""))
                || CELL.splitAsStream(line).anyMatch(cell -> isAlone(cell) || isDeclared(cell))
                || BRACKETS.matcher(line).results().anyMatch(found -> isAlone(found.group()));
    }

    /** Whatever frames the mark is no part of it. */
    private static boolean isAlone(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && !Character.isLetterOrDigit(cell.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(cell.charAt(end - 1))) {
            end--;
        }
        return end - start <= LONGEST
                && MARK.matcher(SPACE.matcher(cell.substring(start, end)).replaceAll(""))
                        .matches();
    }

    private static boolean isDeclared(String cell) {
        return cell.length() <= LONGEST
                && DECLARED.matcher(SPACE.matcher(cell).replaceAll(" ").toLowerCase(Locale.ROOT))
                        .matches();
    }

    private static String composed(String text) {
        return Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Form.NFC);
    }
}
