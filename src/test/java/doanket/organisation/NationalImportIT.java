package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import doanket.identity.CurrentUser;
import doanket.platform.NotFoundException;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import doanket.testkit.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class NationalImportIT {

    private static final LocalDate FROM = LocalDate.of(2025, 7, 1);
    private static final IntConsumer NOBODY = done -> {};

    /** Not part of the project, but beside it where the project is worked on. */
    private static final Path REAL = Path.of("../shared/data/admin-units-2026-07.json");

    @Inject
    NationalImport national;

    @Inject
    NationalImportService service;

    @Inject
    ImportWorker worker;

    @Inject
    ImportRepository imports;

    @Inject
    UnitAdministration units;

    @Inject
    Acting acting;

    @Inject
    CurrentUser user;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entityManager;

    @Test
    void bringsInTheWholeCountryAndFindsNothingToDoTheSecondTime() throws Exception {
        acting.asSystem();
        var list = NationalList.read(Files.exists(REAL) ? Files.readAllBytes(REAL) : list("97", "97"));
        transaction.begin();
        try {
            var began = Instant.now();
            var first = national.bringIn(list, FROM, NOBODY);
            var took = Duration.between(began, Instant.now());
            System.out.println("National list: " + list.size() + " units in " + took.toMillis() + " ms");
            var second = national.bringIn(list, FROM, NOBODY);

            assertThat(first.added() + first.changed() + first.unchanged()).isEqualTo(list.size());
            assertThat(second).isEqualTo(new ImportCounts(0, list.size(), 0));
        } finally {
            // Thousands of units would be in the way of the other tests.
            transaction.rollback();
        }
    }

    @Test
    void renamesReclassifiesAndMovesWhatTheListHasDifferently() throws Exception {
        acting.asSystem();
        inOwnTransaction(() -> national.bringIn(NationalList.read(list("95", "95")), FROM, NOBODY));
        var changedList = new String(list("95", "95"), StandardCharsets.UTF_8)
                .replace("Tỉnh Thử Nghiệm 95", "Thành phố Thử Nghiệm 95")
                .replace("xã Suối Thử", "Phường Suối Mới");

        var counts = new ImportCounts[1];
        inOwnTransaction(() -> counts[0] =
                national.bringIn(NationalList.read(changedList.getBytes(StandardCharsets.UTF_8)), FROM, NOBODY));

        assertThat(counts[0]).isEqualTo(new ImportCounts(0, 1, 2));
        assertThat(units.find("suoi moi").rows())
                .extracting(ManagedUnitRow::name, ManagedUnitRow::typeVi)
                .contains(tuple("Phường Suối Mới", "Phường"));
    }

    @Test
    void whatANodeHadWrittenWhenItDiedIsGone() throws Exception {
        acting.asSystem();
        transaction.begin();
        national.bringIn(NationalList.read(list("96", "96")), FROM, NOBODY);
        entityManager.flush();

        transaction.rollback();

        assertThat(countOf("96")).isZero();
    }

    @Test
    void aFileAnotherNodeIsAtIsLeftAloneAndTakenUpWhenThatNodeDies() throws Exception {
        acting.as("quantri");
        UUID id;
        try (var otherNode = Statements.connect()) {
            otherNode.setAutoCommit(false);
            id = takenBy(otherNode);

            worker.workOff();

            assertThat(state(id).isFinished()).isFalse();
        }
        finish(id);
        assertThat(state(id)).matches(ImportState::isDone);
        assertThat(state(id).counts()).isEqualTo(new ImportCounts(3, 0, 0));
        assertThat(state(id).done()).isEqualTo(3);
    }

    /** The server's own worker may be quicker: then there is another try. */
    private UUID takenBy(Connection node) throws Exception {
        UUID taken = null;
        for (int prefix = 60; taken == null; prefix++) {
            var upload = new NewImport(
                    "thu.json", list("" + prefix, "" + prefix), user.get().account(), Instant.now());
            var file = ImportFile.waiting(upload, FROM);
            inOwnTransaction(() -> imports.add(file));
            try (var lock = node.prepareStatement(
                    "select id from import_file where id = ? and state = 'WAITING' for no key update skip locked")) {
                lock.setObject(1, file.fileId());
                var row = lock.executeQuery();
                taken = row.next() ? file.fileId() : null;
            }
        }
        return taken;
    }

    @Test
    void aListWithAnUnknownTypeIsRefusedWholeAndSaysWhy() throws Exception {
        acting.as("quantri");
        var unknown = new String(list("94", "94"), StandardCharsets.UTF_8).replace("xã Suối Thử", "Trấn Suối Thử");
        var id = service.upload("ds.json", unknown.getBytes(StandardCharsets.UTF_8), FROM);

        finish(id);

        assertThat(countOf("94")).isZero();
        assertThat(state(id).failure()).isEqualTo("refused.listTypeUnknown");
        assertThat(state(id).failureAbout()).isEqualTo("Trấn Suối Thử");
        assertThat(Rows.text("select name || ', ' || verb from audit.deed where object_id = ?", id))
                .isEqualTo("Ngô Quang Việt, import.uploaded");
    }

    @Test
    void nobodyButASystemAdministratorUploadsTheList() throws IOException {
        acting.as("quantri.donvi");

        assertThatThrownBy(() -> service.upload("ds.json", list("93", "93"), FROM))
                .isInstanceOf(NotFoundException.class);
    }

    /** Whoever is first, this test or the worker of the server, works off what waits. */
    private void finish(UUID id) throws Exception {
        var patience = Instant.now().plusSeconds(60);
        while (!state(id).isFinished() && Instant.now().isBefore(patience)) {
            worker.workOff();
        }
    }

    private ImportState state(UUID id) {
        return service.last().stream()
                .filter(state -> state.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private long countOf(String code) {
        return (Long) entityManager
                .createQuery("select count(u) from Unit u where u.code = :code")
                .setParameter("code", code)
                .getSingleResult();
    }

    private void inOwnTransaction(Runnable work) throws Exception {
        transaction.begin();
        work.run();
        transaction.commit();
    }

    private static byte[] list(String province, String prefix) {
        return ("""
                [{"Code": "%1$s", "FullName": "Tỉnh Thử Nghiệm %1$s", "Wards": [
                    {"Code": "%2$s001", "FullName": "xã Suối Thử", "ProvinceCode": "%1$s"},
                    {"Code": "%2$s002", "FullName": "Phường Hoà Thử", "ProvinceCode": "%1$s"}]}]""").formatted(province, prefix).getBytes(StandardCharsets.UTF_8);
    }
}
