package doanket.meeting;

/** How long texts may be, counted after they have been composed. */
final class Lengths {

    private Lengths() {}

    static String check(String text, int most, String refusal) {
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            throw MeetingRefused.tooLong(refusal, most, length);
        }
        return text;
    }
}
