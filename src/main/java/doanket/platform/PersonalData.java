package doanket.platform;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What in a free text looks as if it said who somebody is: numbers of identity cards and telephones, addresses of mail, and names
 * behind <i>ông</i> or <i>bà</i>, also where people write no more than what somebody is called, and whole names where a sentence begins. It may be wrong in both directions, so people are asked, never overruled.
 */
public final class PersonalData {

    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    /** Twelve digits of a card of today, or nine of an old one behind its name; people set them apart by spaces or dots. */
    private static final Pattern CARD = Pattern.compile("(?<![\\d.,])\\d{3}([ .-]?\\d{3}){3}(?![\\d.,]?\\d)"
            + "|(?iu:CMND|CCCD|căn cước|chứng minh)\\P{N}{0,12}\\d{3}([ .-]?\\d{3}){2,3}(?!\\d)");

    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\d.,])(?:\\(?\\+?84\\)?[ .-]?|0)[235789](?:[ .-]?\\d){8,9}(?![\\d.,]?\\d)");

    /** Two words or more that begin with a capital, behind a word for a person. */
    private static final Pattern NAME = Pattern.compile(
            "(?<!\\p{L})(?iu:ông|bà|anh|chị|cô|chú|bác|cụ|em|đồng chí|đ/c)\\s*:?\\s+(\\p{Lu}[\\p{L}'’]*(?:\\s+\\p{Lu}[\\p{L}'’]*)+)");

    /** One such word; not of posts, and not of mountains and towns that are called so. */
    private static final Pattern CALLED = Pattern.compile(
            "(?<!\\p{L})(?iu:ông|bà|anh|chị|cô|chú|cụ)\\s*:?\\s+"
                    + "(?!(?:Bí|Chánh|Chủ|Cục|Đen|Đội|Giám|Hội|Nà|Phó|Rịa|Tổng|Trưởng|Vì)(?!\\p{L}))\\p{Lu}\\p{Ll}+(?!\\p{L}|\\s+\\p{Lu})");

    private static final String FAMILIES =
            "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Lò|Quàng|Sùng|Giàng|Vừ|Cầm|Tòng|Mùa|Thào|"
                    + "Hà|Đinh|Trương|Lường|Cà|Lù|Đào|Đoàn|Lương|Mai|Tạ|Trịnh|Vàng|Triệu|Nông|Hạng|Cao|Lâm|Tô|Thạch|Sơn|Kim|Danh";

    /** Behind a word for people of a place only a family name tells a person from that place: "cử tri Nguyễn Văn A". */
    private static final Pattern VOTER =
            Pattern.compile("(?<!\\p{L})(?iu:cử tri|công dân|gia đình|hộ|hộ gia đình|bạn)\\s*:?\\s+(?:" + FAMILIES
                    + ")(?:\\s+\\p{Lu}[\\p{L}'’]*)+");

    /** A whole name at the beginning of a sentence or of an item, before where somebody lives or what he or she asks for, or alone. */
    private static final Pattern BARE =
            Pattern.compile("(?<=^|[.;:!?\\n] {0,3}|^[-•+] {0,3}|\\n[-•+] {0,3})(?:" + FAMILIES
                    + ")(?:\\s+\\p{Lu}[\\p{L}'’]*){2,4}(?=\\s*(?:[,(]|$|\\n)|\\s+(?:ở|thôn|bản|làng|xóm|tổ|khu|ấp|buôn|xã|sinh|phản ánh|đề nghị|"
                    + "kiến nghị|hỏi|mong|xin|cho biết|chưa)(?!\\p{L}))");

    private static final List<Pattern> ALL = List.of(MAIL, CARD, TELEPHONE, NAME, CALLED, VOTER, BARE);

    private static final List<Pattern> NAMES = List.of(NAME, CALLED, VOTER, BARE);

    private PersonalData() {}

    /** Whether somebody is named there, as far as can be told. */
    public static boolean isNaming(String text) {
        var composed = VietnameseText.nfc(text == null ? "" : text);
        return NAMES.stream().anyMatch(pattern -> pattern.matcher(composed).find());
    }

    /** Every place that looks so, as it stands there, in the order of the kinds above; nothing for no text. */
    public static List<String> in(String text) {
        var composed = VietnameseText.nfc(text == null ? "" : text);
        return ALL.stream()
                .flatMap(pattern -> pattern.matcher(composed).results())
                .map(found -> found.group().strip())
                .distinct()
                .toList();
    }
}
