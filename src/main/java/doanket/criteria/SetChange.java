package doanket.criteria;

import java.io.Serializable;

/** What a row of an uploaded set would do: add, change, or nothing; or what is wrong with it. */
public record SetChange(LoadedLine line, Kind kind, String before) implements Serializable {

    /** What becomes of it. */
    public enum Kind {
        ADDED,
        CHANGED,
        SAME,
        BAD;

        /** The colour it is shown in. */
        public String tone() {
            return switch (this) {
                case ADDED -> "good";
                case CHANGED -> "warn";
                case SAME -> "info";
                case BAD -> "bad";
            };
        }
    }
}
