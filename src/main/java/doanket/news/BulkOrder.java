package doanket.news;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An act on many articles; reason and day where the act needs them. Sent twice, its {@code id} is the same. */
public record BulkOrder(UUID id, BulkAction action, List<UUID> articles, String reason, LocalDate day) {}
