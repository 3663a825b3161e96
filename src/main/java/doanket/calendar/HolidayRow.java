package doanket.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/** A day of the holiday calendar as an administrator keeps it: free, or a weekend that is worked. */
public record HolidayRow(LocalDate day, boolean worked, String nameVi, String nameEn) implements Serializable {}
