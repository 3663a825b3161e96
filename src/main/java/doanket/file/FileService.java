package doanket.file;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.identity.UnitScopes;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Files by content: checked at the door, pictures made anew, equal bytes kept once. No method holds a connection of the
 * database while it checks, draws or waits for a slow reader, so there is a transaction only where a caller has one.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class FileService {

    private final FileRepository files;
    private final FileShelf shelf;
    private final FileIntake intake;
    private final PictureMaker pictures;

    protected FileService() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    FileService(FileRepository files, FileShelf shelf, FileIntake intake, PictureMaker pictures) {
        this.files = files;
        this.shelf = shelf;
        this.intake = intake;
        this.pictures = pictures;
    }

    /**
     * Takes a file for a unit: pictures of at most 15 MB and 40 million pixels, papers of at most 25 MB. Refuses what is
     * broken, not what its name says, locked, infected, full of program code, or bears a secrecy mark (Law 117/2025/QH15).
     */
    @Allowed(value = Permission.FILE_UPLOAD, of = UnitScopes.class)
    public StoredFile store(UUID unit, String name, InputStream content) {
        try (var arrival = intake.receive(name, content)) {
            var known = shelf.contentOf(arrival);
            var id = known.isPresent()
                    ? shelf.putAgain(unit, arrival, known.get())
                    : shelf.put(unit, arrival, remade(arrival));
            return files.files(List.of(id)).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #store}, for the library: refuses a paper before anything of it is kept. */
    @Allowed(value = Permission.FILE_UPLOAD, of = UnitScopes.class)
    public StoredFile storePicture(UUID unit, String name, InputStream content) {
        if (FileKind.ofName(name).filter(kind -> !kind.isPicture()).isPresent()) {
            throw LibraryRefused.notAPicture();
        }
        return store(unit, name, content);
    }

    /**
     * As {@link #store}, for a paper that its feature keeps itself: tells the bytes once they have passed, and keeps nothing.
     */
    @Allowed(value = Permission.FILE_UPLOAD, of = UnitScopes.class)
    public byte[] passed(UUID unit, String name, InputStream content) {
        try (var arrival = intake.receive(name, content)) {
            return Files.readAllBytes(arrival.source());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A picture made anew as a PNG that fits into a square of that many pixels, for a feature that keeps it itself; nothing is kept
     * here. Refuses what {@link #store} does, and papers.
     */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public byte[] drawn(String name, InputStream content, int side) {
        if (FileKind.ofName(name).filter(kind -> !kind.isPicture()).isPresent()) {
            throw LibraryRefused.notAPicture();
        }
        try (var arrival = intake.receive(name, content)) {
            return pictures.drawn(arrival, side);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Remade remade(Arrival arrival) throws IOException {
        var kind = arrival.kind();
        return kind.isPicture()
                ? pictures.remake(arrival)
                : new Remade(kind.type(), kind.ending(), 0, 0, List.of(new Piece(Piece.WHOLE, arrival.source())));
    }

    /** What others know of files; those that are not there are left out. Who may open them is not asked here. */
    @Allowed(Permission.SIGNED_IN)
    public Map<UUID, StoredFile> files(Collection<UUID> ids) {
        return files.files(ids).stream().collect(Collectors.toMap(StoredFile::id, Function.identity()));
    }

    /**
     * The words in those papers, for what they go with to be found by, one paper after the other in the order of the ids; pictures
     * and scanned pages have none. Who may open them is not asked here. One statement, none for no ids.
     */
    @Allowed(Permission.SIGNED_IN)
    public List<String> words(List<UUID> ids) {
        var words = files.words(ids);
        return ids.stream().distinct().map(words::get).filter(Objects::nonNull).toList();
    }

    /** As {@link #words}, by the ids of those that have any. */
    @Allowed(Permission.SIGNED_IN)
    public Map<UUID, String> wordsOfEach(Collection<UUID> ids) {
        return files.words(ids);
    }

    /** Opens a file, or a picture of at least that width if there is one; 0 stands for the whole. */
    @Allowed(value = Permission.SIGNED_IN, of = FileScopes.class)
    public OpenFile open(UUID id, int width) {
        var file = files.files(List.of(id)).stream().findFirst().orElseThrow(NotFoundException::new);
        var found = files.rendition(id, width).orElseThrow(NotFoundException::new);
        var bytes = new ChunkStream(found.size(), position -> files.chunk(found.content(), found.width(), position));
        return new OpenFile(file, found.size(), found.hash(), bytes);
    }
}
