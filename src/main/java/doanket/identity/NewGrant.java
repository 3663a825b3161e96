package doanket.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A role to be given: in which unit, with or without all beneath it, from and until when (null: without end). */
public record NewGrant(String role, UUID unit, boolean withSubtree, LocalDate from, LocalDate to)
        implements Serializable {}
