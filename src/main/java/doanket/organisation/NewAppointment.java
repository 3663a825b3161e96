package doanket.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** Who takes which title (code as in {@link Catalogue}), from and until when (null: open), for good or standing in. */
public record NewAppointment(UUID person, String title, LocalDate from, LocalDate to, boolean acting, boolean main)
        implements Serializable {}
