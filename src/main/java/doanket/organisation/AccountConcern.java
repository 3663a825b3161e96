package doanket.organisation;

import doanket.identity.LockingRule;
import java.util.Optional;
import java.util.stream.Stream;

/** Why whoever looks after people should look at an account. */
public enum AccountConcern {
    /** Its owner no longer holds any post, and it stands open still. */
    LEFT("exists (select 1 from " + PostlessAccounts.LAST_POST + "where "
            + PostlessAccounts.LEFT.formatted("asked.today", "asked.reopened", "asked.today") + ")"),
    /** Its owner has a role still where every post has ended, but holds one elsewhere. */
    ROLES_LEFT("""
            a.state = 'ACTIVE' and exists (
                select 1
                from role_grant g
                where g.account_id = a.id
                and g.valid_from <= asked.today
                and (g.valid_to is null or g.valid_to >= asked.today)
                and exists (
                    select 1 from appointment gone
                    where gone.person_id = a.person_id and gone.unit_id = g.unit_id and gone.valid_to < asked.today)
                and not exists (
                    select 1 from appointment held
                    where held.person_id = a.person_id and held.unit_id = g.unit_id
                    and (held.valid_to is null or held.valid_to >= asked.today)))
            and exists (
                select 1 from appointment other
                where other.person_id = a.person_id
                and other.valid_from <= asked.today
                and (other.valid_to is null or other.valid_to >= asked.today))"""),
    /** It will soon be locked by itself, since nobody signs in by it. */
    UNUSED(LockingRule.UNUSED.formatted("asked.unused", "asked.today")),
    /** Its owner has not yet changed the password that was given out. */
    FIRST_PASSWORD("a.state = 'ACTIVE' and a.sign_in_way = 'LOCAL' and a.must_change_password");

    private final String condition;

    AccountConcern(String condition) {
        this.condition = condition;
    }

    /** That of the name in an address; none where there is no such. */
    public static Optional<AccountConcern> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /** Of the account {@code a} and what {@link AccountConcernRepository} asks. */
    String condition() {
        return condition;
    }
}
