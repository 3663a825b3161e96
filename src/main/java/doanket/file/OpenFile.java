package doanket.file;

import java.io.InputStream;

/** A file, or a smaller picture of it, ready to be read piece by piece; the mark changes with the bytes. */
public record OpenFile(StoredFile file, long size, String mark, InputStream bytes) {}
