package doanket.identity;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** Personal access tokens of those names end, the first after that day; with the language of their owner. */
public record ApiTokenEnding(UUID account, String names, LocalDate until, Locale language) {}
