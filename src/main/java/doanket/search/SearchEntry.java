package doanket.search;

import doanket.identity.Scope;
import java.time.Instant;
import java.util.UUID;

/**
 * What a feature tells about one of its objects: where it belongs and who may open it (the scope), in which category of its
 * kind it stands (or null), its plain text without markup, and from when until when (null: for good) readers may find it.
 */
public record SearchEntry(
        String kind,
        UUID id,
        Scope scope,
        String category,
        String title,
        String text,
        Instant visibleFrom,
        Instant visibleUntil) {}
