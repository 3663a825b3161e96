package doanket.news;

import java.io.Serializable;
import java.util.UUID;

/** A topic with a page of its own: what it is about, and what one may read about it. */
public record Dossier(UUID id, String name, String summary, ArticlePage page) implements Serializable {}
