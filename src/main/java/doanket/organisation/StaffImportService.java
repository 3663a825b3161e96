package doanket.organisation;

import doanket.identity.Allowed;
import doanket.identity.CurrentUser;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** People and posts from a sheet: uploaded, looked at row by row, and taken in as a whole or not at all. */
@ApplicationScoped
@Transactional
public class StaffImportService {

    private static final int MOST_SHOWN = 200;
    private static final int SAMPLE = 20;
    private static final Duration KEPT = Duration.ofDays(1);

    private final ImportRepository imports;
    private final StaffIntake intake;
    private final CurrentUser user;
    private final Clock clock;

    protected StaffImportService() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    StaffImportService(ImportRepository imports, StaffIntake intake, CurrentUser user, Clock clock) {
        this.imports = imports;
        this.intake = intake;
        this.user = user;
        this.clock = clock;
    }

    /** Keeps the file for a day, to be looked at. Refuses what is no sound workbook of such rows, or too large. */
    @Allowed(Permission.PEOPLE_MANAGE)
    public UUID upload(String fileName, byte[] content) {
        StaffSheet.read(content);
        imports.sweepPreviews(clock.instant().minus(KEPT));
        var file = ImportFile.toBeLookedAt(
                new NewImport(fileName, content, user.get().account(), clock.instant()));
        imports.add(file);
        return file.fileId();
    }

    /** What the file would bring, as things are now: up to 200 bad rows, or, where none is bad, up to 200 that change something. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = ImportScopes.class)
    public StaffPreview preview(UUID id) {
        var file = imports.file(id).orElseThrow(NotFoundException::new);
        if (!file.isOpen()) {
            int total = file.counts().added() + file.counts().changed();
            return new StaffPreview(id, file.fileName(), true, total, 0, 0, List.of());
        }
        var rows = intake.check(file.content());
        long bad = rows.stream().filter(row -> !row.isGood()).count();
        long there = rows.stream().filter(StaffRow::there).count();
        var shown = rows.stream()
                .sorted(Comparator.comparing(StaffRow::isGood)
                        .thenComparing(StaffRow::there)
                        .thenComparing(row -> row.edit() == null))
                .limit(Math.min(MOST_SHOWN, bad == 0 ? Math.max(SAMPLE, rows.size() - there) : bad))
                .toList();
        return new StaffPreview(id, file.fileName(), false, rows.size(), bad, there, shown);
    }

    /**
     * Enters everybody in the file, gives the posts, changes what was edited in rows that were given out, and tells how many; posts
     * that are there as they stand stay as they are.
     * Refuses while a row is bad, and a second time.
     */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = ImportScopes.class)
    public int confirm(UUID id) {
        var file = imports.lockedFile(id).orElseThrow(NotFoundException::new);
        var rows = intake.check(file.content());
        long bad = rows.stream().filter(row -> !row.isGood()).count();
        if (bad > 0) {
            throw ImportRefused.rowsBad(bad);
        }
        var fresh = rows.stream().filter(row -> !row.there()).toList();
        intake.take(id, fresh);
        int changed = (int) fresh.stream().filter(row -> row.edit() != null).count();
        int unchanged = rows.size() - fresh.size();
        file.finish(new ImportCounts(fresh.size() - changed, unchanged, changed), clock.instant());
        return fresh.size();
    }

    /** All bad rows as they were typed, with the reasons in the words of {@code words}, as a workbook. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = ImportScopes.class)
    public byte[] badRows(UUID id, StaffWords words) {
        var file = imports.file(id).orElseThrow(NotFoundException::new);
        var rows = intake.check(file.content()).stream()
                .filter(row -> !row.isGood())
                .map(row -> Stream.concat(row.line().typed().stream(), Stream.of(words.reasons(row)))
                        .toList())
                .toList();
        return StaffWorkbook.badRows(words, rows);
    }

    /** The workbook to fill in, with a list of the titles. */
    @Allowed(Permission.PEOPLE_MANAGE)
    public byte[] template(StaffWords words) {
        var titles = new StaffWorkbook.Guide(words.titles(), words.titleHeadings(), intake.titles(words.language()));
        return StaffWorkbook.template(words, List.of(titles));
    }
}
