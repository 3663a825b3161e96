package doanket.file;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** A picture of the library belongs to its unit. */
@ApplicationScoped
class PictureScopes implements ScopeSource {

    private final LibraryRepository pictures;

    protected PictureScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    PictureScopes(LibraryRepository pictures) {
        this.pictures = pictures;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return Optional.ofNullable((UUID) key).flatMap(pictures::picture).map(picture -> Scope.of(picture.unit()));
    }
}
