package doanket.opinion;

import doanket.file.FileReaders;
import doanket.file.FileUse;
import doanket.file.FileUses;
import doanket.file.PictureWords;
import doanket.identity.Actor;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A file of a visit or a reply is open to whoever may open the supervision; what goes with it is never replaced. */
@ApplicationScoped
class OversightFileReaders implements FileReaders, FileUses {

    private static final int MOST = 20;

    private final OversightFileRepository files;
    private final OversightReadScopes scopes;
    private final Actor actor;

    protected OversightFileReaders() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    OversightFileReaders(OversightFileRepository files, OversightReadScopes scopes, Actor actor) {
        this.files = files;
        this.scopes = scopes;
        this.actor = actor;
    }

    @Override
    public boolean mayRead(UUID file) {
        return files.using(List.of(file), MOST).stream().anyMatch(this::isOpen);
    }

    private boolean isOpen(OversightFileRepository.Using using) {
        return scopes.scopeOf(using.oversight())
                .filter(scope -> actor.may(Permission.OPINION_READ, scope))
                .isPresent();
    }

    @Override
    public List<FileUse> of(Collection<UUID> asked) {
        return files.using(asked, MOST).stream()
                .map(using -> isOpen(using)
                        ? new FileUse(using.subject(), "/opinion/oversight?id=" + using.oversight(), true)
                        : new FileUse(null, null, true))
                .toList();
    }

    @Override
    public int replace(Collection<UUID> asked, PictureWords by) {
        return 0;
    }
}
