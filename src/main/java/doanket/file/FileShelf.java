package doanket.file;

import doanket.file.FileRepository.Rendition;
import doanket.identity.CurrentUser;
import doanket.platform.Uuids;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Puts checked files into the database: the one short transaction after the long work of checking and drawing. */
@ApplicationScoped
class FileShelf {

    private final FileRepository files;
    private final LibraryRepository library;
    private final CurrentUser user;
    private final Clock clock;

    protected FileShelf() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    FileShelf(FileRepository files, LibraryRepository library, CurrentUser user, Clock clock) {
        this.files = files;
        this.library = library;
        this.user = user;
        this.clock = clock;
    }

    /** Keeps content and file together, or neither. Equal bytes may have come in meanwhile: then those are used. */
    @Transactional
    UUID put(UUID unit, Arrival arrival, Remade remade) {
        var fresh = Uuids.next();
        boolean isNew = files.addContent(fresh, arrival, remade, clock.instant());
        if (isNew) {
            remade.pieces().forEach(piece -> put(fresh, piece));
        }
        var content = isNew ? fresh : contentOf(arrival).orElseThrow().id();
        keepWords(content, arrival);
        return file(unit, content, arrival, remade.ending());
    }

    /** Another file of content that is there already. */
    @Transactional
    UUID putAgain(UUID unit, Arrival arrival, Known known) {
        keepWords(known.id(), arrival);
        return file(unit, known.id(), arrival, known.ending());
    }

    /** So that whatever the paper goes with is found by them; also of content that came in before they were kept. */
    private void keepWords(UUID content, Arrival arrival) {
        try {
            var words = Files.exists(arrival.words()) ? Files.readString(arrival.words()) : "";
            if (!words.isBlank()) {
                files.addWords(content, VietnameseText.nfc(words));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Content that is there already, and the ending that fits it. */
    record Known(UUID id, String ending) {}

    Optional<Known> contentOf(Arrival arrival) {
        return files.contentOf(arrival.hash(), arrival.kind())
                .map(row -> new Known(
                        (UUID) row[0], FileKind.ofType((String) row[1]).ending()));
    }

    /** A picture also comes into the library of its unit. */
    private UUID file(UUID unit, UUID content, Arrival arrival, String ending) {
        var now = clock.instant();
        var name = FileName.withEnding(arrival.name(), ending);
        var file = new UploadedFile(content, name, unit, user.find().orElse(null), now);
        files.add(file);
        if (arrival.kind().isPicture()) {
            library.add(Uuids.next(), file, now);
        }
        return file.fileId();
    }

    private void put(UUID content, Piece piece) {
        try {
            var rendition = new Rendition(content, piece.width(), Files.size(piece.bytes()), hash(piece));
            files.addRendition(rendition);
            try (var bytes = Files.newInputStream(piece.bytes())) {
                var chunk = bytes.readNBytes(ChunkStream.CHUNK);
                for (int position = 0; chunk.length > 0; position++) {
                    files.addChunk(rendition, position, chunk);
                    chunk = bytes.readNBytes(ChunkStream.CHUNK);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(Piece piece) throws IOException {
        var digest = Arrival.sha256();
        try (var bytes = new DigestInputStream(Files.newInputStream(piece.bytes()), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
