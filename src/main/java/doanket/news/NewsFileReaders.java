package doanket.news;

import doanket.file.FileReaders;
import doanket.identity.Access;
import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.identity.Scope;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A file of an article is open to whoever reads the edition that uses it; a file of any version, to whoever works on the
 * article.
 */
@ApplicationScoped
class NewsFileReaders implements FileReaders {

    private static final String IN_LIVE_EDITIONS = """
            select used.file_id, 1
            from (select f.version_id, f.file_id from article_figure f where f.file_id = any (cast(?6 as uuid[]))
                union
                select p.version_id, p.file_id from article_attachment p where p.file_id = any (cast(?6 as uuid[]))) used
            join article_live l on l.version_id = used.version_id
            where %s""".formatted(Readers.READABLE);

    private static final String IN_ANY_VERSION = """
            select distinct used.file_id, a.unit_id, a.author_id
            from (select f.version_id, f.file_id from article_figure f where f.file_id = any (cast(?1 as uuid[]))
                union
                select p.version_id, p.file_id from article_attachment p where p.file_id = any (cast(?1 as uuid[]))) used
            join article_version v on v.id = used.version_id
            join article a on a.id = v.article_id""";

    /** Of the newest version, for those who have opened its preview by the address they were given. */
    private static final String IN_SHARED_PREVIEWS = """
            select used.file_id, 1
            from (select f.version_id, f.file_id from article_figure f where f.file_id = any (cast(?1 as uuid[]))
                union
                select p.version_id, p.file_id from article_attachment p where p.file_id = any (cast(?1 as uuid[]))) used
            join article_version v on v.id = used.version_id
            join article a on a.id = v.article_id and a.latest_number = v.number
            join preview_link l on l.article_id = a.id and l.ends_at > ?2
            join preview_visit t on t.link_id = l.id and t.account_id = ?3""";

    private final Readers readers;
    private final Access access;
    private final Actor actor;

    @PersistenceContext
    EntityManager entityManager;

    protected NewsFileReaders() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    NewsFileReaders(Readers readers, Access access, Actor actor) {
        this.readers = readers;
        this.access = access;
        this.actor = actor;
    }

    @Override
    public boolean mayRead(UUID file) {
        return !readable(List.of(file)).isEmpty();
    }

    /** Those of the files that some article opens to the current user. */
    Set<UUID> readable(Collection<UUID> files) {
        var asked = array(files);
        var open = new HashSet<UUID>();
        Sql.rows(readers.bind(entityManager.createNativeQuery(IN_LIVE_EDITIONS)).setParameter(6, asked))
                .forEach(row -> open.add((UUID) row[0]));
        if (open.size() < files.size()) {
            Sql.rows(entityManager.createNativeQuery(IN_ANY_VERSION).setParameter(1, asked))
                    .filter(row -> worksOn((UUID) row[1], (UUID) row[2]))
                    .forEach(row -> open.add((UUID) row[0]));
        }
        if (open.size() < files.size()) {
            Sql.rows(entityManager
                            .createNativeQuery(IN_SHARED_PREVIEWS)
                            .setParameter(1, asked)
                            .setParameter(2, Timestamp.from(actor.now()))
                            .setParameter(3, actor.account()))
                    .forEach(row -> open.add((UUID) row[0]));
        }
        return open;
    }

    private boolean worksOn(UUID unit, UUID author) {
        return access.permits(Permission.NEWS_WRITE, Scope.of(unit, author))
                || access.permits(Permission.NEWS_REVIEW, Scope.of(unit));
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
