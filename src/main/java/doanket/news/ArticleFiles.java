package doanket.news;

import doanket.file.FileService;
import doanket.file.MediaLibrary;
import doanket.file.PictureWords;
import doanket.file.StoredFile;
import doanket.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The files that articles use. */
@ApplicationScoped
class ArticleFiles {

    private final FileService files;
    private final MediaLibrary library;
    private final NewsFileReaders readers;
    private final Actor actor;

    protected ArticleFiles() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    ArticleFiles(FileService files, MediaLibrary library, NewsFileReaders readers, Actor actor) {
        this.files = files;
        this.library = library;
        this.readers = readers;
        this.actor = actor;
    }

    /** In the order asked for; what is no longer there is left out. */
    Map<UUID, FileCard> cards(Collection<UUID> ids) {
        var found = ids.isEmpty() ? Map.<UUID, StoredFile>of() : files.files(ids);
        var cards = new LinkedHashMap<UUID, FileCard>();
        ids.stream().filter(found::containsKey).forEach(id -> cards.put(id, card(found.get(id))));
        return cards;
    }

    private static FileCard card(StoredFile file) {
        return new FileCard(file.id(), file.name(), file.type(), file.size(), file.width(), file.height());
    }

    /**
     * What is used for the first time must be there, and the user's to give to others: a guessed number would otherwise open
     * somebody else's file. What was used before stays, whatever became of it.
     */
    void check(ArticleContent content, Set<UUID> before) {
        var added = new LinkedHashSet<>(CleanContent.files(content));
        added.removeAll(before);
        if (added.isEmpty()) {
            return;
        }
        library.hold(added);
        var found = files.files(added);
        var others = found.values().stream()
                .filter(file -> !actor.account().equals(file.uploader()))
                .map(StoredFile::id)
                .collect(Collectors.toSet());
        if (!others.isEmpty()) {
            others.removeAll(library.offered(others));
        }
        if (found.size() < added.size()
                || !others.isEmpty() && !readers.readable(others).containsAll(others)) {
            throw ArticleRefused.fileUnknown();
        }
        content.figures().stream()
                .map(figure -> found.get(figure.file()))
                .filter(file -> file != null && !file.isPicture())
                .findFirst()
                .ifPresent(file -> {
                    throw ArticleRefused.notAPicture(file.name());
                });
    }

    /** The library keeps the words of a picture for whoever uses it next. */
    void learn(ArticleContent content) {
        var words = content.figures().stream()
                .filter(figure ->
                        !figure.alternative().isEmpty() || !figure.credit().isEmpty())
                .map(figure -> new PictureWords(figure.file(), figure.alternative(), figure.credit()))
                .toList();
        if (!words.isEmpty()) {
            library.learn(words);
        }
    }

    /** Before others are asked to look, everything must be there. */
    void mustBeThere(ArticleContent content) {
        if (gone(content) > 0) {
            throw ArticleRefused.fileGone();
        }
    }

    /** How many pictures and papers are no longer there. */
    int gone(ArticleContent content) {
        var used = CleanContent.files(content);
        return used.size() - cards(used).size();
    }
}
