package doanket.organisation;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A person as those see him or her who look after the unit of the main post. */
public record StaffPerson(
        UUID id,
        String fullName,
        String email,
        String phone,
        UUID unit,
        String unitName,
        UUID account,
        List<AppointmentRow> posts)
        implements Serializable {}
