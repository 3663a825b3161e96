package doanket.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A relation in an export: which unit stands, stood or will stand beneath which, by what kind; no last day is null. */
public record RelationLine(
        UUID lower, String lowerCode, UUID upper, String upperCode, String kind, LocalDate from, LocalDate to)
        implements Serializable {}
