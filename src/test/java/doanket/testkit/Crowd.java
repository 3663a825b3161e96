package doanket.testkit;

import java.sql.SQLException;
import java.util.UUID;

/** Many people of one unit at once, for tests of size; whoever makes them sends them away again. */
public final class Crowd {

    private static final String PEOPLE = """
            insert into person (id, version, full_name, full_name_fold, sort_key, email)
            select overlay(cast(md5(cast(? as text) || n) as text) placing '0000' from 9 for 4)::uuid, 1,
                'Đông Người ' || n, 'dong nguoi ' || n, 'nguoi dong ' || n, 'dong' || n || '@crowd.example'
            from generate_series(1, ?) n""";

    private static final String ACCOUNTS = """
            insert into account (id, version, person_id, unit_id, username, password_hash, must_change_password,
                password_changed_at, state, text_size, contrast, language)
            select gen_random_uuid(), 1, p.id, ?, 'crowd.' || replace(cast(p.id as text), '-', ''), 'none', true,
                now(), 'ACTIVE', 'NORMAL', 'NORMAL', 'VI'
            from person p
            where p.email like 'dong%@crowd.example'""";

    private static final String POSTS = """
            insert into appointment (id, version, person_id, unit_id, title_code, acting, main, valid_from)
            select gen_random_uuid(), 1, a.person_id, a.unit_id, 'FRONT_CHAIR', false, true, current_date - 30
            from account a
            where a.unit_id = ? and a.username like 'crowd.%'""";

    private static final String ROLES = """
            insert into role_grant (id, version, account_id, unit_id, role_code, with_subtree, valid_from, granted_at)
            select gen_random_uuid(), 1, a.id, a.unit_id, 'MEMBER', false, current_date - 30, now()
            from account a
            where a.unit_id = ? and a.username like 'crowd.%'""";

    private static final String ALL = "(select id from account where username like 'crowd.%')";

    private Crowd() {}

    public static void gather(UUID unit, int size) {
        run(PEOPLE, unit, size);
        run(ACCOUNTS, unit);
        run(POSTS, unit);
        run(ROLES, unit);
    }

    /** How many people were told of that object. */
    public static long told(UUID subject) {
        try (var connection = Statements.connect();
                var statement = connection.prepareStatement("select count(*) from notification where subject_id = ?")) {
            statement.setObject(1, subject);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void sendAway() {
        for (var table :
                new String[] {"outbox", "notification", "notification_choice", "notification_hours", "role_grant"}) {
            run("delete from " + table + " where account_id in " + ALL);
        }
        run(
                "delete from appointment where person_id in (select id from person where email like 'dong%@crowd.example')");
        run("delete from account where username like 'crowd.%'");
        run("delete from person where email like 'dong%@crowd.example'");
    }

    private static void run(String sql, Object... values) {
        try (var connection = Statements.connect();
                var statement = connection.prepareStatement(sql)) {
            int place = 1;
            for (var value : values) {
                statement.setObject(place++, value);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
