package doanket.file;

import java.util.UUID;

/** A file as others see it: name, media type, size in bytes, and for pictures the size in pixels (0 for papers). */
public record StoredFile(UUID id, String name, String type, long size, int width, int height, UUID uploader) {

    public boolean isPicture() {
        return width > 0;
    }

    /** Where it is read; a picture is also there in smaller widths, behind a further slash. */
    public String address() {
        return "/media/" + id;
    }
}
