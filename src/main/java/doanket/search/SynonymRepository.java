package doanket.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Abbreviations and what they stand for; what a search knows of them is remembered by {@link CommonRepository}. */
@ApplicationScoped
class SynonymRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** In the order of the abbreviations. */
    List<Synonym> all() {
        return rows("true", null);
    }

    Optional<Synonym> find(UUID id) {
        return rows("id = ?1", id).stream().findFirst();
    }

    private List<Synonym> rows(String condition, UUID id) {
        var query = entityManager.createNativeQuery("select id, brief, full_form from search_synonym where " + condition
                + " order by brief_folded, full_folded");
        if (id != null) {
            query.setParameter(1, id);
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Synonym((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** Whether it was not there before. */
    boolean add(Synonym synonym) {
        var folded = Synonymous.of(synonym.brief(), synonym.full());
        return entityManager
                        .createNativeQuery("""
                                insert into search_synonym (id, brief, full_form, brief_folded, full_folded)
                                values (?1, ?2, ?3, ?4, ?5)
                                on conflict do nothing""")
                        .setParameter(1, synonym.id())
                        .setParameter(2, synonym.brief())
                        .setParameter(3, synonym.full())
                        .setParameter(4, folded.brief().stream().collect(Collectors.joining(" ")))
                        .setParameter(5, folded.full().stream().collect(Collectors.joining(" ")))
                        .executeUpdate()
                > 0;
    }

    void remove(UUID id) {
        entityManager
                .createNativeQuery("delete from search_synonym where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
