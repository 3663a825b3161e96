package doanket.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.identity.Deeds;
import doanket.identity.IdentityRefused;
import doanket.identity.Origin;
import doanket.identity.SignInService;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.platform.VietnameseText;
import doanket.testkit.Acting;
import doanket.testkit.Inside;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log of what was done: what stands in it, who reads it, and that nobody changes it unseen. */
@ExtendWith(ArquillianExtension.class)
class AuditIT {

    /** Sixty old lines, so that there is a second page and a chain whichever test comes first. */
    private static final String LINES = """
            insert into audit.deed (id, at, name, post_label, verb, object_kind, detail)
            select cast('00000000-0000-7000-8000-' || lpad(cast(n as text), 12, '0') as uuid), now(), 'Thử', '',
                'log.tried', 'log', ''
            from generate_series(1, 60) n
            on conflict do nothing""";

    private static final LogQuery ANYTHING = new LogQuery("", "", "", "", "");

    @Inject
    Acting acting;

    @Inject
    LogReading log;

    @Inject
    LogRules rules;

    @Inject
    LogSealing sealing;

    @Inject
    SignInService signIn;

    @Inject
    UserTransaction transaction;

    @Inject
    Deeds deeds;

    @Inject
    Inside inside;

    @PersistenceContext
    EntityManager entityManager;

    @BeforeEach
    void lines() {
        Rows.change(LINES);
    }

    private void seal() {
        boolean more = true;
        while (more) {
            more = sealing.sealNext();
        }
    }

    @Test
    void whoSignsInIsWrittenDownAndWhoFails() {
        acting.as("canbo.xa07");
        assertThatThrownBy(() -> signIn.signIn("canbo.xa07", "sai-mat-khau-1", new Origin("10.9.8.7", "test")))
                .isInstanceOf(IdentityRefused.class);
        assertThatThrownBy(() -> signIn.signIn("khong.co.ai", "sai-mat-khau-1", new Origin("10.9.8.7", "test")))
                .isInstanceOf(IdentityRefused.class);

        acting.as("kiemsoat");
        var failed =
                log.page(new LogQuery("", "", "10.9.8.7", "session", ""), null).rows();

        assertThat(failed).extracting(LogRow::verb).containsOnly("session.failed");
        assertThat(failed).extracting(LogRow::detail).contains("canbo.xa07", "").doesNotContain("khong.co.ai");
        assertThat(log.page(new LogQuery("", "", "canbo.xa07", "session", ""), null)
                        .rows())
                .extracting(LogRow::verb)
                .contains("session.begun");
    }

    @Test
    void linesOfATokenAreFoundByItsLettersAndItsName() {
        var id = UUID.randomUUID();
        Rows.change(
                "insert into audit.deed (id, at, name, post_label, verb, object_kind, object_id, detail, address)"
                        + " values (?, now(), 'Thử', '', 'article.changed', 'article', ?, '',"
                        + " '10.9.8.6, API dk_aB3xY9… (Kho Dữ Liệu)')",
                Uuids.next(),
                id);

        acting.as("kiemsoat");
        for (var typed : List.of("dk_aB3xY9", "kho du lieu", "10.9.8.6")) {
            assertThat(log.page(new LogQuery("", "", typed, "article", ""), null)
                            .rows())
                    .as(typed)
                    .extracting(LogRow::object)
                    .contains(id);
        }
    }

    @Test
    void deedsAreFoundWithoutMarksByWhomTheyWereDoneToAndInWhichUnit() {
        var account = UUID.fromString(Rows.text("select id::text from account where username = 'canbo.xa09'"));
        var name = Rows.text(
                "select p.full_name from account a join person p on p.id = a.person_id where a.id = ?", account);
        var unit = UUID.fromString(Rows.text("select id::text from unit where code = 'VS-09'"));
        var word = "Lời Thử " + UUID.randomUUID();
        acting.as("quantri");
        inside.transaction(() -> {
            deeds.write("account.roleGranted", account, unit, word);
            return word;
        });

        assertThat(Rows.text("select detail from audit.deed where detail = ?", word))
                .isEqualTo(word);
        acting.as("kiemsoat");
        for (var typed : List.of(word.replace("Lời Thử", "loi thu"), word.toUpperCase(Locale.ROOT), word)) {
            assertThat(log.page(new LogQuery("", "", typed, "", ""), null).rows())
                    .as(typed)
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.whom().person()).isEqualTo(name + " (canbo.xa09)");
                        assertThat(row.whom().unit()).isEqualTo(Rows.text("select name from unit where id = ?", unit));
                    });
        }
        for (var typed : List.of("canbo.xa09", VietnameseText.fold(name))) {
            assertThat(log.page(new LogQuery("", "", typed, "account", ""), null)
                            .rows())
                    .as(typed)
                    .extracting(LogRow::detail)
                    .contains(word);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.deed set name = 'Ai Đó'",
                "delete from audit.deed",
                "truncate audit.deed",
                "drop table audit.deed",
                "alter table audit.deed disable trigger all",
                "drop schema audit cascade",
                "delete from audit.deed_seal",
                "update audit.deed_seal set hash = ''",
                "create or replace function audit.kept() returns trigger language plpgsql as 'begin return old; end'",
                "insert into audit.purged values (9, now(), 9)"
            })
    void thePortalItselfCanNeitherChangeNorDeleteIt(String attempt) throws Exception {
        transaction.begin();
        try {
            assertThatThrownBy(() -> entityManager.createNativeQuery(attempt).executeUpdate())
                    .hasStackTraceContaining("ERROR: ")
                    .satisfies(
                            refused -> assertThat(stack(refused)).containsAnyOf("permission denied", "must be owner"));
        } finally {
            transaction.rollback();
        }
    }

    private static String stack(Throwable thrown) {
        return thrown.getCause() == null ? thrown.getMessage() : thrown.getMessage() + " " + stack(thrown.getCause());
    }

    @Test
    void everyLineIsSealedAndTheChainHolds() {
        acting.as("kiemsoat");
        seal();

        var state = log.check();

        assertThat(state.breaks()).isEmpty();
        assertThat(state.unguarded()).isFalse();
        assertThat(state.last()).isPositive();
        assertThat(state.hash()).hasSize(64);
    }

    @Test
    void onlyAuditorsReadAndOnlyAdministratorsSayHowLongItIsKept() {
        for (var username : List.of("quantri", "lanhdao.dang", "quantri.donvi")) {
            acting.as(username);
            assertThatThrownBy(() -> log.page(ANYTHING, null)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> log.workbook(ANYTHING)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> log.check()).isInstanceOf(NotFoundException.class);
        }
        acting.as("kiemsoat");
        assertThatThrownBy(() -> rules.rule()).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> rules.keep("24", 1)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theLogIsKeptForAYearAtLeastAndWhoSavesSecondIsTold() {
        acting.as("quantri");
        var before = rules.rule();

        assertThatThrownBy(() -> rules.keep("11", before.version())).hasMessage("refused.monthsBad");
        assertThatThrownBy(() -> rules.keep("hai năm", before.version())).hasMessage("refused.monthsBad");
        rules.keep(" 36 ", before.version());
        assertThatThrownBy(() -> rules.keep("48", before.version())).hasMessage("refused.changedMeanwhile");

        assertThat(rules.rule().months()).isEqualTo(36);
        rules.keep(Integer.toString(before.months()), rules.rule().version());
        assertThat(Rows.text("select count(*) from audit.deed where verb = 'log.kept_for' and detail like '%36%'"))
                .isEqualTo("2");
    }

    @Test
    void everyKindThatStandsInTheLogIsOffered() {
        acting.as("kiemsoat");

        assertThat(log.page(ANYTHING, null).kinds())
                .contains(Rows.text("select string_agg(distinct object_kind, ',') from audit.deed")
                        .split(","));
    }

    @Test
    void linesComePageByPageAndByKind() {
        acting.as("quantri");
        acting.as("kiemsoat");

        var first = log.page(ANYTHING, null);
        var second = log.page(ANYTHING, first.next());

        assertThat(first.rows()).hasSize(50);
        assertThat(second.rows()).isNotEmpty().doesNotContainAnyElementsOf(first.rows());
        assertThat(log.page(new LogQuery("", "", "", "session", ""), null).rows())
                .extracting(LogRow::verb)
                .allMatch(verb -> verb.startsWith("session."));
        assertThat(log.page(new LogQuery("", "", "100%_lạ", "", ""), null).rows())
                .isEmpty();
        assertThat(log.page(new LogQuery("01/01/2020", "31/12/2020", "", "", ""), null)
                        .rows())
                .isEmpty();
    }
}
