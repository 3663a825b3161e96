package doanket.directive;

import java.time.LocalDate;
import java.util.UUID;

/** Which register: of an issuer, for a type of paper, and for the period that begins on that day. */
record RegisterKey(UUID issuer, String family, String type, String period, LocalDate begins) {}
