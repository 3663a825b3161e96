package doanket.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Addresses of previews, and who has opened them. */
@ApplicationScoped
class PreviewRepository {

    @PersistenceContext
    EntityManager entityManager;

    void add(PreviewLink link) {
        entityManager.persist(link);
    }

    void remove(PreviewLink link) {
        entityManager.remove(link);
    }

    Optional<PreviewLink> find(UUID id) {
        return Optional.ofNullable(id).map(link -> entityManager.find(PreviewLink.class, link));
    }

    Optional<PreviewLink> ofArticle(UUID article) {
        return entityManager
                .createQuery("select l from PreviewLink l where l.articleId = :article", PreviewLink.class)
                .setParameter("article", article)
                .getResultStream()
                .findFirst();
    }

    void visit(PreviewLink link, UUID account) {
        entityManager
                .createNativeQuery(
                        "insert into preview_visit (link_id, account_id) values (?1, ?2) on conflict do nothing")
                .setParameter(1, link.linkId())
                .setParameter(2, account)
                .executeUpdate();
    }
}
