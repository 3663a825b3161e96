package doanket.notification;

import java.util.Arrays;

/** What the organisation has decided about one way of telling one event to one role, the weakest first. */
public enum Rule {
    /** Never by this way. */
    OFF,
    /** Whoever wants it switches it on. */
    OFFERED,
    /** Whoever does not want it switches it off. */
    USUAL,
    /** Always. */
    FORCED;

    static Rule of(int strength) {
        return Arrays.stream(values())
                .filter(rule -> rule.ordinal() == strength)
                .findFirst()
                .orElse(OFF);
    }

    /** Whoever holds several roles is told by the strongest of their rules. */
    Rule or(Rule other) {
        return compareTo(other) >= 0 ? this : other;
    }

    boolean isOpenToChoice() {
        return this == OFFERED || this == USUAL;
    }

    /** Whether somebody is told, who has said so, said not, or (null) said nothing. */
    boolean tells(Boolean wanted) {
        return this == FORCED || isOpenToChoice() && (wanted == null ? this == USUAL : wanted);
    }
}
