package doanket.news;

import java.io.Serializable;
import java.util.UUID;

/** A paper that goes with an article, as readers see it. */
public record AttachmentCard(UUID file, String label, String name, String type, long size, boolean previewable)
        implements Serializable {}
