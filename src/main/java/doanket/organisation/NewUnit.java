package doanket.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/** A unit to be founded: codes of type and level as in {@link Catalogue}; no short name: the name stands for it. */
public record NewUnit(
        String code, String name, String shortName, String type, String level, LocalDate from, UnitFacts facts)
        implements Serializable {}
