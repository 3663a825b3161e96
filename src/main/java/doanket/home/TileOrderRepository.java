package doanket.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class TileOrderRepository {

    private static final String KEY = "home.order";

    @PersistenceContext
    EntityManager entityManager;

    /** Asked together with what the tiles ask. */
    static TileQuestion question(UUID account) {
        return new TileQuestion(KEY, "select keys from tile_order where account_id = ?1", List.of(account));
    }

    static TileOrder answer(TileAnswers answers) {
        return answers.of(KEY).stream()
                .findFirst()
                .map(row -> TileOrder.of(row.text("keys")))
                .orElse(TileOrder.NONE);
    }

    void put(UUID account, TileOrder order) {
        entityManager
                .createNativeQuery("""
                        insert into tile_order (account_id, keys) values (?1, ?2)
                        on conflict (account_id) do update set keys = excluded.keys""")
                .setParameter(1, account)
                .setParameter(2, order.stored())
                .executeUpdate();
    }

    void remove(UUID account) {
        entityManager
                .createNativeQuery("delete from tile_order where account_id = ?1")
                .setParameter(1, account)
                .executeUpdate();
    }
}
