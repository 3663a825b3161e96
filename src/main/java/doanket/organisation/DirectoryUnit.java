package doanket.organisation;

import java.time.LocalDate;
import java.util.UUID;

/** One unit of the directory: what it is, what it first of all lies beneath, and who stands at its head today. */
public record DirectoryUnit(
        UUID id,
        String name,
        Label type,
        String localNoun,
        LocalDate lastDay,
        String above,
        UUID head,
        String headName) {}
