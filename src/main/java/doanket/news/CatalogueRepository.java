package doanket.news;

import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Categories and topics. */
@ApplicationScoped
class CatalogueRepository {

    @PersistenceContext
    EntityManager entityManager;

    void add(Object aggregate) {
        entityManager.persist(aggregate);
    }

    List<CategoryRow> categories() {
        return entityManager.createQuery("""
                        select new doanket.news.CategoryRow(
                            c.id, c.version, c.nameVi, c.nameEn, c.position, c.open, c.story)
                        from NewsCategory c
                        order by c.position, c.nameFold""", CategoryRow.class).getResultList();
    }

    List<TopicRow> topics() {
        return entityManager.createQuery("""
                        select new doanket.news.TopicRow(t.id, t.version, t.name, t.summary, t.open)
                        from NewsTopic t
                        order by t.nameFold""", TopicRow.class).getResultList();
    }

    List<NewsCategory> categoriesInOrder() {
        return entityManager
                .createQuery("select c from NewsCategory c order by c.position, c.nameFold", NewsCategory.class)
                .getResultList();
    }

    NewsCategory category(UUID id) {
        return Optional.ofNullable(entityManager.find(NewsCategory.class, id)).orElseThrow(NotFoundException::new);
    }

    NewsTopic topic(UUID id) {
        return Optional.ofNullable(entityManager.find(NewsTopic.class, id)).orElseThrow(NotFoundException::new);
    }

    boolean isCategoryNamed(String fold) {
        return count("select count(c) from NewsCategory c where c.nameFold = :fold", fold) > 0;
    }

    boolean isTopicNamed(String fold) {
        return count("select count(t) from NewsTopic t where t.nameFold = :fold", fold) > 0;
    }

    private long count(String query, String fold) {
        return entityManager
                .createQuery(query, Long.class)
                .setParameter("fold", fold)
                .getSingleResult();
    }
}
