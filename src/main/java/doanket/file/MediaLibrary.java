package doanket.file;

import doanket.identity.Access;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.identity.Scope;
import doanket.identity.UnitScopes;
import doanket.organisation.UnitDirectory;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The pictures of each unit: found, used again, described once, replaced, and deleted where nothing uses them. */
@ApplicationScoped
@Transactional
public class MediaLibrary {

    /** Pictures of one page. */
    public static final int PAGE = 40;

    /** What came of putting a picture in the place of another: in how many places that was used, and in how many it changed. */
    public record Replaced(UUID picture, int places, int changed) {}

    private final LibraryRepository pictures;
    private final FileRepository files;
    private final LibraryUses uses;
    private final UnitDirectory units;
    private final Access access;

    protected MediaLibrary() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    MediaLibrary(
            LibraryRepository pictures, FileRepository files, LibraryUses uses, UnitDirectory units, Access access) {
        this.pictures = pictures;
        this.files = files;
        this.uses = uses;
        this.units = units;
        this.access = access;
    }

    /** The units whose pictures the current user may use, by roles given for them; by name. */
    @Allowed(Permission.FILE_UPLOAD)
    public List<LibraryUnit> units() {
        return units.names(access.unitsOf(Permission.FILE_UPLOAD)).values().stream()
                .map(unit -> new LibraryUnit(unit.id(), unit.name()))
                .toList();
    }

    /** The newest first, forty at a time; with words, those that have all of them, with or without marks. */
    @Allowed(value = Permission.FILE_UPLOAD, of = UnitScopes.class)
    public LibraryPage list(UUID unit, String words, String after) {
        var key = ShelfKey.read(after);
        var found = pictures.shelf(unit, ShelfKey.words(words), key.at(), key.id(), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var last = found.size() > PAGE ? shown.get(PAGE - 1) : null;
        return new LibraryPage(
                unit,
                shown.stream().map(LibraryRepository.Shelved::card).toList(),
                last == null ? null : new ShelfKey(last.addedAt(), last.card().id()).text());
    }

    /** The picture of the library that a file is. Refuses a file that is none. */
    @Allowed(value = Permission.FILE_UPLOAD, of = FileScopes.class)
    public UUID pictureOf(UUID file) {
        return files.file(file)
                .flatMap(found -> pictures.pictureOf(found.unit(), found.content()))
                .orElseThrow(LibraryRefused::notAPicture)
                .pictureId();
    }

    @Allowed(value = Permission.FILE_UPLOAD, of = PictureScopes.class)
    public PictureSheet sheet(UUID id) {
        var picture = picture(id);
        return new PictureSheet(
                id,
                picture.seen(),
                picture.unit(),
                units.names(List.of(picture.unit())).get(picture.unit()).name(),
                files.files(List.of(picture.file())).get(0),
                picture.alternative(),
                picture.credit(),
                picture.addedAt(),
                picture.replacedBy(),
                uses.of(pictures.files(picture)));
    }

    /** Keeps the words with the picture; what uses it already keeps its own. Refuses if somebody else changed it since. */
    @Allowed(value = Permission.FILE_UPLOAD, of = PictureScopes.class)
    public void describe(UUID id, long seen, String alternative, String credit) {
        pictures.note("picture.described", picture(id).describe(seen, alternative, credit));
    }

    /**
     * Puts another picture of the same unit in its place, also in what uses it, as changes that go the usual way to readers.
     * Tells in how many objects. Refuses what is no picture, itself, and if somebody else changed it since.
     */
    @Allowed(value = Permission.FILE_UPLOAD, of = PictureScopes.class)
    public Replaced replace(UUID id, long seen, UUID file) {
        var picture = picture(id);
        var content = files.file(file).map(UploadedFile::content).orElseThrow(NotFoundException::new);
        var other = pictures.pictureOf(picture.unit(), content).orElseThrow(LibraryRefused::notAPicture);
        picture.replaceBy(seen, other);
        pictures.note("picture.replaced", picture);
        var of = pictures.files(picture);
        int places = uses.of(of).size();
        return new Replaced(
                other.pictureId(),
                places,
                uses.replace(of, new PictureWords(other.file(), other.alternative(), other.credit())));
    }

    /** Removes it for good. Refuses while anything uses it, and says where; older versions of texts will lack it. */
    @Allowed(value = Permission.FILE_UPLOAD, of = PictureScopes.class)
    public void delete(UUID id, long seen) {
        var picture = pictures.locked(id).orElseThrow(NotFoundException::new);
        picture.mustBe(seen);
        var places = uses.of(pictures.files(picture));
        if (!places.isEmpty()) {
            throw LibraryRefused.inUse(
                    places.size(),
                    places.stream()
                            .map(FileUse::title)
                            .filter(title -> title != null)
                            .findFirst()
                            .orElse(null));
        }
        pictures.note("picture.deleted", picture);
        pictures.remove(picture);
    }

    /** Nobody deletes the pictures that these files are before the transaction ends that puts them into something. */
    @Allowed(Permission.SIGNED_IN)
    public void hold(Collection<UUID> used) {
        pictures.hold(used);
    }

    /** Those of the files that lie in a library of which the current user may use the pictures. */
    @Allowed(Permission.SIGNED_IN)
    public Set<UUID> offered(Collection<UUID> asked) {
        return pictures.unitsOf(asked).entrySet().stream()
                .filter(file -> access.permits(Permission.FILE_UPLOAD, Scope.of(file.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Keeps the words with which pictures were used, where they have none yet. */
    @Allowed(Permission.SIGNED_IN)
    public void learn(List<PictureWords> words) {
        var own = offered(words.stream().map(PictureWords::file).toList());
        var some = words.stream().filter(word -> own.contains(word.file())).toList();
        if (!some.isEmpty()) {
            pictures.learn(some);
        }
    }

    private LibraryPicture picture(UUID id) {
        return pictures.picture(id).orElseThrow(NotFoundException::new);
    }
}
