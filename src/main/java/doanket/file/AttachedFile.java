package doanket.file;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A file that goes with something, as other systems are told of it: its media type, and its size in bytes. */
public record AttachedFile(UUID id, String name, String type, long size) implements Serializable {

    public static AttachedFile of(StoredFile file) {
        return new AttachedFile(file.id(), file.name(), file.type(), file.size());
    }

    /** In the order of the ids; what is not there is left out. */
    public static List<AttachedFile> of(Collection<UUID> ids, Map<UUID, StoredFile> files) {
        return ids.stream()
                .map(files::get)
                .filter(Objects::nonNull)
                .map(AttachedFile::of)
                .toList();
    }
}
