package doanket.news;

import doanket.file.FileService;
import doanket.file.StoredFile;
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
    private final NewsFileReaders readers;
    private final Actor actor;

    protected ArticleFiles() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    ArticleFiles(FileService files, NewsFileReaders readers, Actor actor) {
        this.files = files;
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
        var found = files.files(added);
        var others = found.values().stream()
                .filter(file -> !actor.account().equals(file.uploader()))
                .map(StoredFile::id)
                .collect(Collectors.toSet());
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

    /** Before others are asked to look, everything must be there. */
    void mustBeThere(ArticleContent content) {
        var used = CleanContent.files(content);
        if (cards(used).size() < used.size()) {
            throw ArticleRefused.fileGone();
        }
    }
}
