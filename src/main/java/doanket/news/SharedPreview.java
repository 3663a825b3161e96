package doanket.news;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** That a preview is shared: under which address's id, by whom, and until when. */
public record SharedPreview(UUID link, String by, Instant endsAt) implements Serializable {}
