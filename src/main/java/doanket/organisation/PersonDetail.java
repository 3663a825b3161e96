package doanket.organisation;

import java.util.List;
import java.util.UUID;

/** A person as his or her page shows it: the posts held today, the main one first, and those held before. */
public record PersonDetail(
        UUID id,
        String fullName,
        String email,
        String phone,
        List<AppointmentRow> posts,
        List<AppointmentRow> formerPosts) {}
