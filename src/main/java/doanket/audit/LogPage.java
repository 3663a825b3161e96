package doanket.audit;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Some lines, the latest first, the kinds of objects there are, and after which line the next page begins (null: there is none). */
public record LogPage(List<LogRow> rows, List<String> kinds, UUID next) implements Serializable {}
