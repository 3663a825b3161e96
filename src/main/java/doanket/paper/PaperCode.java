package doanket.paper;

/** Numbers and symbols of papers, by the pattern of the issuer's family. */
public final class PaperCode {

    private static final String ROOM = "\u2002\u2002\u2002\u2002";

    private PaperCode() {}

    /** {@code 45-TB/ĐU}, {@code 08/TB-MTTQ-BTT}; in letters without a type {@code 12/UBND}. */
    public static String print(PaperForm form, PaperType type, int number) {
        return filled(form, type, Integer.toString(number), (number < 10 ? "0" : "") + number);
    }

    /** The same with room for the number, as long as there is none. */
    public static String blank(PaperForm form, PaperType type) {
        return filled(form, type, ROOM, ROOM);
    }

    /** What is printed before the number: "Số: " or "Số ". */
    public static String label(PaperForm form) {
        return form.family().layout().numberLabel();
    }

    private static String filled(PaperForm form, PaperType type, String plain, String twoDigits) {
        var family = form.family();
        return (type.heading() ? family.numberPattern() : family.letterPattern())
                .replace("{nn}", twoDigits)
                .replace("{n}", plain)
                .replace("{type}", type.abbreviation())
                .replace("{symbol}", form.symbol());
    }
}
