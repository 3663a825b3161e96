package doanket.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One row of an uploaded sheet: a person and a post, and what could not be read of them; the key is of a row that was given out. */
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
        StaffCapacity capacity,
        UUID key,
        List<StaffProblem> unreadable,
        List<String> typed)
        implements Serializable {}
