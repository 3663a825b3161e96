package doanket.directive;

import java.io.Serializable;
import java.util.UUID;

/** A clause as it is written: its id is given by whoever writes, so that a clause stays the same when it moves. */
public record ClauseLine(UUID id, int depth, String text) implements Serializable {

    public static final int DEEPEST = 6;
    public static final int MOST = 400;
    public static final int TEXT_MAX = 10_000;
}
