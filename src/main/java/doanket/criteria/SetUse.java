package doanket.criteria;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Whoever works by sets, by some that have ended too: what these ask for can be collected as long as somebody does. */
public interface SetUse {

    /** The sets that are worked by on that day. */
    Set<UUID> setsUsed(LocalDate day);
}
