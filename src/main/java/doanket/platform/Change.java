package doanket.platform;

import java.util.Objects;
import java.util.StringJoiner;

/** What a change made of some values, as a log tells it: «before → after» of each that is another now, those that stayed left out. */
public final class Change {

    private static final String NOTHING = "–";

    private final StringJoiner told = new StringJoiner("; ");

    /** Of one value, or of the first of several. */
    public static Change of(Object before, Object after) {
        return new Change().and(before, after);
    }

    public Change and(Object before, Object after) {
        var was = text(before);
        var is = text(after);
        if (!Objects.equals(was, is)) {
            told.add(was + " → " + is);
        }
        return this;
    }

    /** The same of a value that its name, in the language of the log, tells from others. */
    public Change and(String name, Object before, Object after) {
        var was = text(before);
        var is = text(after);
        if (!Objects.equals(was, is)) {
            told.add(name + ": " + was + " → " + is);
        }
        return this;
    }

    private static String text(Object value) {
        if (value instanceof Boolean isSo) {
            return isSo ? "có" : "không";
        }
        var text = value == null ? "" : String.valueOf(value).strip();
        return text.isEmpty() ? NOTHING : text;
    }

    /** Empty where nothing is another now. */
    @Override
    public String toString() {
        return told.toString();
    }
}
