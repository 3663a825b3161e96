package doanket.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A post in an export: who holds it today in which unit, or acts on behalf of its holder, and how that person is reached; the last
 * day is null where there is none.
 */
public record PostLine(
        UUID person,
        String fullName,
        String email,
        String phone,
        UUID unit,
        String unitCode,
        String unitName,
        String title,
        boolean acting,
        boolean onBehalf,
        boolean main,
        LocalDate from,
        LocalDate to)
        implements Serializable {}
