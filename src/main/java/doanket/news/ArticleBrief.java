package doanket.news;

import java.io.Serializable;
import java.util.UUID;

/** An article as other features name it, and where the current reader opens it. */
public record ArticleBrief(UUID id, String title, boolean published, String address) implements Serializable {}
