package doanket.file;

/** The words of a paper as they are read, to be found by; of a very long one its beginning. */
final class PaperText {

    /** As much as the search takes of one thing. */
    static final int LONGEST = 200_000;

    private final StringBuilder text = new StringBuilder();
    private boolean listening = true;

    /** Parts of a paper that hold no words of it (settings, numbers that stand for words) are not listened to. */
    void listen(boolean toWords) {
        listening = toWords;
    }

    void line(String line) {
        var words = line.strip();
        if (listening && !words.isEmpty() && text.length() < LONGEST) {
            text.append(words, 0, Math.min(words.length(), LONGEST - text.length()))
                    .append('\n');
        }
    }

    /** Without the signs that a database cannot keep. */
    @Override
    public String toString() {
        return text.toString().replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }
}
