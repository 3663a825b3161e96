package doanket.testkit;

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
        Rows.change(PEOPLE, unit, size);
        Rows.change(ACCOUNTS, unit);
        Rows.change(POSTS, unit);
        Rows.change(ROLES, unit);
    }

    /** How many people were told of that event and object. */
    public static long told(String event, UUID subject) {
        return Long.parseLong(
                Rows.text("select count(*) from notification where event = ? and subject_id = ?", event, subject));
    }

    /** Their mail leaves at any hour. */
    public static void neverQuiet() {
        Rows.change("insert into notification_hours (account_id, quiet, quiet_from, quiet_to, digest_hour) "
                + "select a.id, false, time '21:00', time '06:30', 7 from account a where a.username like 'crowd.%'");
    }

    /** Without a look at what might point to them: it is known, and gone before. */
    public static void sendAway() {
        Rows.change("""
                set session_replication_role = replica;
                delete from outbox where account_id in %1$s;
                delete from notification where account_id in %1$s;
                delete from notification_choice where account_id in %1$s;
                delete from notification_hours where account_id in %1$s;
                delete from role_grant where account_id in %1$s;
                delete from appointment where person_id in (select id from person where email like 'dong%%@crowd.example');
                delete from account where username like 'crowd.%%';
                delete from person where email like 'dong%%@crowd.example'""".formatted(ALL));
    }
}
