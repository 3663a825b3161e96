package doanket.file;

import doanket.identity.Access;
import doanket.identity.Permission;
import doanket.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** A picture of the library is open to everybody who may put pictures there. */
@ApplicationScoped
class LibraryReaders implements FileReaders {

    private final LibraryRepository pictures;
    private final Access access;

    protected LibraryReaders() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    LibraryReaders(LibraryRepository pictures, Access access) {
        this.pictures = pictures;
        this.access = access;
    }

    @Override
    public boolean mayRead(UUID file) {
        return pictures.unitsOf(List.of(file)).values().stream()
                .anyMatch(unit -> access.permits(Permission.FILE_UPLOAD, Scope.of(unit)));
    }
}
