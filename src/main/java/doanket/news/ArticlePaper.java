package doanket.news;

import java.io.IOException;
import java.io.OutputStream;

/** An article as a PDF that is made while it is written; the name is in letters that every system takes. */
public record ArticlePaper(String name, Content content) {

    /** What the file holds. */
    @FunctionalInterface
    public interface Content {

        void writeTo(OutputStream to) throws IOException;
    }
}
