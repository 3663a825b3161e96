package doanket.organisation;

import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Prepares and sets reforms for a test, and counts whose the things are. */
@ApplicationScoped
public class ReformKit {

    public static final LocalDate DECIDED = LocalDate.of(2026, 11, 20);

    private static final int MOST_TRIES = 100;

    @Inject
    private Reforms reforms;

    @Inject
    private UnitMoveWorker worker;

    @Inject
    private Acting acting;

    /** As the administrator of the system. */
    public UUID set(ReformKind kind, LocalDate from, List<ReformWish.Heir> heirs, ReformWish.Line... lines) {
        var id = planned(kind, from, heirs, lines);
        reforms.set(id);
        return id;
    }

    public UUID planned(ReformKind kind, LocalDate from, List<ReformWish.Heir> heirs, ReformWish.Line... lines) {
        acts();
        return reforms.plan(new ReformWish(
                kind, "Nghị quyết số 09/NQ", DECIDED, from, true, heirs, Arrays.asList(lines), List.of()));
    }

    /** A split by which some units beneath go elsewhere than to the one that takes over. */
    public static ReformWish split(
            LocalDate from, List<ReformWish.Heir> heirs, ReformWish.Line line, ReformWish.Share... shares) {
        return new ReformWish(
                ReformKind.SPLIT,
                "Nghị quyết số 09/NQ",
                DECIDED,
                from,
                true,
                heirs,
                List.of(line),
                Arrays.asList(shares));
    }

    /** The administrator of the system goes on. */
    public void acts() {
        acting.as("quantri");
    }

    public static ReformWish.Heir newUnit(String name) {
        var id = Uuids.next();
        return new ReformWish.Heir(id, "R" + id.toString().substring(19).toUpperCase(Locale.ROOT), name, null);
    }

    /** Another thread of the portal may be at it already: waits until it is done. */
    public void settle(BooleanSupplier done) {
        acting.asSystem();
        worker.workOff();
        for (int i = 0; i < MOST_TRIES && !done.getAsBoolean(); i++) {
            pause();
            worker.workOff();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many of something belong to one of the units; the condition names them by a question mark. */
    public static long count(String of, Collection<UUID> units) {
        var joined = units.stream().map(UUID::toString).collect(Collectors.joining(","));
        return Long.parseLong(Rows.text(
                "select count(*) from " + of.replace("?", "any (cast(string_to_array(?, ',') as uuid[]))"), joined));
    }
}
