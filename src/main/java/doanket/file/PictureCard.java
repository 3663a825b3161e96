package doanket.file;

import java.util.UUID;

/** A picture on the shelf of a unit. */
public record PictureCard(UUID id, UUID file, String name, String alternative, String credit) {

    public String address(int width) {
        return "/media/" + file + "/" + width;
    }
}
