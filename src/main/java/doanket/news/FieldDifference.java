package doanket.news;

import java.io.Serializable;
import java.util.List;

/** A field that differs: title, lead, body, byline, category, topics, audience, figures or attachments. */
public record FieldDifference(String field, List<DiffRow> rows) implements Serializable {}
