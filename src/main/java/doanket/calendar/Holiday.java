package doanket.calendar;

import java.time.LocalDate;

/** A day of the holiday calendar: free though it is no weekend, or worked though it is one. */
record Holiday(LocalDate day, boolean worked, String nameVi, String nameEn) {}
