package doanket.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One row of an uploaded sheet: a person and a post, and what could not be read of them. */
public record StaffLine(
        int number,
        String name,
        String unitCode,
        String title,
        LocalDate from,
        LocalDate to,
        boolean primary,
        String email,
        String phone,
        List<StaffProblem> unreadable,
        List<String> typed)
        implements Serializable {}
