package doanket.settings;

import java.io.InputStream;

/** The look as it is typed: an empty field stands for the portal's own words; {@code colour} is a hash and six digits, or empty. */
public record LookForm(
        int seen, String name, String aboutVi, String aboutEn, String colour, boolean withoutEmblem, Upload emblem) {

    /** A picture that was sent along; its bytes are read once. */
    public record Upload(String name, InputStream content) {}
}
