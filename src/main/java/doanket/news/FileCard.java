package doanket.news;

import java.io.Serializable;
import java.util.UUID;

/** What a page shows of a file; a picture has a width and a height. */
public record FileCard(UUID id, String name, String type, long size, int width, int height) implements Serializable {}
