package doanket.file;

import java.util.UUID;

/** The words with which a picture was used. */
public record PictureWords(UUID file, String alternative, String credit) {}
