package doanket.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Asks all features what uses a picture. */
@ApplicationScoped
class LibraryUses {

    private final Instance<FileUses> features;

    protected LibraryUses() { // for the CDI proxy
        this(null);
    }

    @Inject
    LibraryUses(Instance<FileUses> features) {
        this.features = features;
    }

    List<FileUse> of(Collection<UUID> files) {
        return features.stream().flatMap(feature -> feature.of(files).stream()).toList();
    }

    int replace(Collection<UUID> files, PictureWords by) {
        return features.stream().mapToInt(feature -> feature.replace(files, by)).sum();
    }
}
