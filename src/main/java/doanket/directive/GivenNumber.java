package doanket.directive;

import java.time.LocalDate;

/** A number from the register, as it is printed with its symbol, and the day that the paper bears. */
record GivenNumber(int number, String code, LocalDate day) {}
