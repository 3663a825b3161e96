package doanket.file;

import java.util.UUID;

/** Written by each feature whose objects use files. */
public interface FileReaders {

    /** Whether the current user may open an object that uses the file. */
    boolean mayRead(UUID file);
}
