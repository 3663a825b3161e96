package doanket.news;

import java.io.Serializable;
import java.util.UUID;

/** A file that goes with an article, under the words it is offered with. */
public record Attachment(UUID file, String label) implements Serializable {}
