package doanket.news;

import doanket.identity.Deeds;
import doanket.platform.Births;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
class ArticleRepository {

    /** Stands between the parts of arrays that travel as text; no stored text holds it. */
    static final String UNIT_SEPARATOR = "\u001f";

    /** Stands between the rows of such an array. */
    static final String RECORD_SEPARATOR = "\u001e";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Event<Noted> noted;

    @Inject
    Deeds deeds;

    void add(Object aggregate) {
        entityManager.persist(aggregate);
    }

    /** Keeps the step in the article's history, and lets whoever has to do something about it know. */
    void note(Article article, ArticleEvent step) {
        add(step);
        deeds.write(
                "article." + step.kind().name().toLowerCase(Locale.ROOT),
                article.articleId(),
                article.unit(),
                told(article, step));
        noted.fire(new Noted(article, step));
    }

    /** A draft that another system began or changed stands in the log; what people type stands in its versions. */
    void saved(Article article, String verb, ArticleContent content) {
        deeds.ofSystem(verb, article.articleId(), article.unit(), content.title());
    }

    /** Its title, and why. */
    private String told(Article article, ArticleEvent step) {
        var title = version(article.articleId(), article.latest())
                .map(latest -> latest.content().title())
                .orElse("");
        return Stream.of(title, step.reason() == null ? "" : step.reason())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(": "));
    }

    /** Whoever begins an article with the same id waits until the first has it. */
    void holdBirth(UUID id) {
        Births.hold(entityManager, id);
    }

    void flush() {
        entityManager.flush();
    }

    Optional<Article> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Article.class, id));
    }

    Article article(UUID id) {
        return find(id).orElseThrow(NotFoundException::new);
    }

    Optional<ArticleVersion> version(UUID article, int number) {
        return entityManager
                .createQuery("""
                        select v from ArticleVersion v
                        where v.articleId = :article
                        and v.number = :number""", ArticleVersion.class)
                .setParameter("article", article)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The version that is there since nobody removes any. */
    ArticleVersion latest(Article article) {
        return version(article.articleId(), article.latest()).orElseThrow();
    }

    void remove(Article article) {
        entityManager.flush();
        entityManager
                .createNativeQuery("delete from article where id = ?1")
                .setParameter(1, article.articleId())
                .executeUpdate();
        entityManager.clear();
    }
}
