package doanket.organisation;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A person as those see him or her who look after the unit of the main post; {@code seen} is the version that was read. */
public record StaffPerson(
        UUID id,
        long seen,
        String fullName,
        String email,
        String phone,
        UUID unit,
        String unitName,
        UUID account,
        List<AppointmentRow> posts)
        implements Serializable {}
