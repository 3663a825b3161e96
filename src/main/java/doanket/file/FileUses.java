package doanket.file;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Written by each feature whose objects use files. */
public interface FileUses {

    /** What uses one of these files now: what readers see, and what is being written; older versions do not count. */
    List<FileUse> of(Collection<UUID> files);

    /**
     * Lets whatever uses one of these files and may be changed by the current user use the other instead, with the words it has, each as a change
     * that goes the usual way to readers. Tells in how many objects; the others keep theirs.
     */
    int replace(Collection<UUID> files, PictureWords by);
}
