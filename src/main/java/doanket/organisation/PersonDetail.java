package doanket.organisation;

import java.util.List;
import java.util.UUID;

/**
 * A person as his or her page shows it: the posts held today, the main one first, those held before, and whether the reader
 * looks after the person.
 */
public record PersonDetail(
        UUID id,
        String fullName,
        String email,
        String phone,
        boolean managed,
        List<AppointmentRow> posts,
        List<AppointmentRow> formerPosts) {}
