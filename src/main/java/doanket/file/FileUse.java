package doanket.file;

import java.io.Serializable;

/** Something that uses a file now. Title and address are null where the current user may not open it. */
public record FileUse(String title, String address, boolean published) implements Serializable {}
