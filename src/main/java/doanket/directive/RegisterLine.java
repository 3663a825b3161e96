package doanket.directive;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A line of a register: the number, what has it, and otherwise why it is kept or void; {@code state} USED, RESERVED, VOID. */
public record RegisterLine(
        int number,
        String state,
        UUID document,
        String code,
        LocalDate day,
        String excerpt,
        DocumentState documentState,
        String reason,
        String name,
        Instant at)
        implements Serializable {}
