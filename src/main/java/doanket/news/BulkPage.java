package doanket.news;

import doanket.platform.Choice;
import java.util.List;

/** Articles that can be acted on together. {@code next} leads to older ones, or is null. */
public record BulkPage(List<BulkRow> rows, List<Choice> units, List<Choice> categories, String next) {}
