package doanket.file;

import doanket.platform.SecrecyMark;
import java.io.Writer;

/** Takes text as it is read, line by line, passes it on, and knows afterwards whether a secrecy mark was among it. */
class MarkFinder extends Writer {

    /** No mark is longer, and no paper shall need more memory than that. */
    private static final int LONGEST_LINE = 10_000;

    private final StringBuilder line = new StringBuilder();
    /** Letters that came one to a line, as they do from text set aslant. */
    private final StringBuilder letters = new StringBuilder();

    private final PaperText words;
    private boolean found;

    MarkFinder(PaperText words) {
        this.words = words;
    }

    @Override
    public void write(char[] text, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (text[i] == '\n' || line.length() == LONGEST_LINE) {
                endLine();
            }
            if (text[i] != '\n') {
                line.append(text[i]);
            }
        }
    }

    void endLine() {
        var text = line.toString();
        line.setLength(0);
        found = found || SecrecyMark.isIn(text);
        words.line(text);
        var bare = text.strip();
        if (bare.length() == 1) {
            letters.append(bare);
        } else if (!bare.isEmpty()) {
            endLetters();
        }
    }

    private void endLetters() {
        found = found || SecrecyMark.isIn(letters.toString());
        letters.setLength(0);
    }

    boolean hasFound() {
        return found;
    }

    @Override
    public void flush() {
        endLine();
        endLetters();
    }

    @Override
    public void close() {
        flush();
    }
}
