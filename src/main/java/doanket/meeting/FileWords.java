package doanket.meeting;

import java.io.Serializable;

/** The words of a file: what it is called, and of a picture the caption, the alternative text and whose it is. */
public record FileWords(String label, String caption, String alternative, String credit) implements Serializable {

    static final int LABEL_MAX = 250;
    static final int CAPTION_MAX = 500;
    static final int CREDIT_MAX = 120;

    FileWords clean() {
        return new FileWords(
                label,
                Lengths.check(Names.line(caption), CAPTION_MAX, "refused.captionTooLong"),
                Lengths.check(Names.line(alternative), CAPTION_MAX, "refused.captionTooLong"),
                Lengths.check(Names.line(credit), CREDIT_MAX, "refused.creditTooLong"));
    }
}
