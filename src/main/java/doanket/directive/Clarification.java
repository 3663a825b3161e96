package doanket.directive;

import java.io.Serializable;
import java.time.Instant;

/** What one unit asked about what a paper asks for, and what the giver answered: for all who have to do with it. */
public record Clarification(
        String unit, String asker, String question, String answer, String answeredBy, Instant answeredAt)
        implements Serializable {}
