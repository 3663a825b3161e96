package doanket.news;

import java.io.Serializable;
import java.time.Instant;

/** One line of an article's history: the version, who wrote it in which post, when, and what it was for. */
public record VersionRow(
        int number, String title, String name, String post, Instant at, String note, boolean live, boolean latest)
        implements Serializable {}
