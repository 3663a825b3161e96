package doanket.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A post in an export: who holds it today in which unit, and how that person is reached. */
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
        boolean main,
        LocalDate from)
        implements Serializable {}
