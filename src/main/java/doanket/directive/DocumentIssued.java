package doanket.directive;

import java.time.LocalDate;
import java.util.UUID;

/** A paper has its number and goes out; told in the transaction that issues it. */
public record DocumentIssued(UUID document, UUID issuer, LocalDate day) {}
