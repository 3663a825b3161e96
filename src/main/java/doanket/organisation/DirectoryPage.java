package doanket.organisation;

import java.util.List;
import java.util.UUID;

/** Some rows of a long list, how many there are in all, and the row after which the next ones follow (null: none). */
public record DirectoryPage<T>(List<T> rows, long total, UUID last) {}
