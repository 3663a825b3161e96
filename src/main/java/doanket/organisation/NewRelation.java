package doanket.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** Beneath which unit another is put, by which kind (code as in {@link Catalogue}), from and until when (null: open). */
public record NewRelation(UUID upper, String kind, LocalDate from, LocalDate to) implements Serializable {}
