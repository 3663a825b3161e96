package doanket.meeting;

import java.io.Serializable;

/** A kind of meetings as administrators see it: both names, whether it can be chosen, and how many meetings are of it. */
public record KindLine(String code, String nameVi, String nameEn, boolean open, long meetings)
        implements Serializable {}
