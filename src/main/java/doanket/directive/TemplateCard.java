package doanket.directive;

import java.io.Serializable;
import java.time.Instant;

/** The template that an office uses: the name of its file, and who brought it when. */
public record TemplateCard(String name, String by, Instant at) implements Serializable {}
