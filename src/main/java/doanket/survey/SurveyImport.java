package doanket.survey;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** An edited workbook of the places of a survey: what it would change, and taking it. */
@ApplicationScoped
@Transactional
public class SurveyImport {

    private final SurveyReading reading;
    private final TallyRepository tallies;
    private final Actor actor;

    protected SurveyImport() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    SurveyImport(SurveyReading reading, TallyRepository tallies, Actor actor) {
        this.reading = reading;
        this.tallies = tallies;
        this.actor = actor;
    }

    /** Changes nothing itself; an unchanged workbook changes nothing. Refuses other workbooks and other columns. */
    @Allowed(value = Permission.SURVEY_WRITE, of = KeepScopes.class)
    public List<ImportLine> preview(UUID id, byte[] content) {
        var book = new SurveyBook(reading.sheet(id), actor.locale());
        var heads = book.heads();
        return book.read(content).stream()
                .map(said -> line(said, heads))
                .filter(Objects::nonNull)
                .toList();
    }

    private ImportLine line(SurveyBook.Said said, List<String> heads) {
        var there = said.row().counts().numbers();
        var typed = said.counts().numbers();
        var changes = new ArrayList<String>();
        for (int at = 0; at < there.size(); at++) {
            if (!Objects.equals(there.get(at), typed.get(at))) {
                changes.add(heads.get(at + 2) + ": " + told(there.get(at)) + " → " + told(typed.get(at)));
            }
        }
        return changes.isEmpty()
                ? null
                : new ImportLine(
                        said.row().id(),
                        said.row().place().name(),
                        said.row().course().version(),
                        changes,
                        typed.stream()
                                .map(number -> number == null ? "" : number.toString())
                                .collect(Collectors.joining(",")),
                        problem(said));
    }

    private static String told(Integer number) {
        return number == null ? "–" : Share.count(number);
    }

    private String problem(SurveyBook.Said said) {
        if (!said.row().isOwed() || !isWriter(said.row())) {
            return Words.of(actor.locale(), "import.closed");
        }
        try {
            said.counts().refuseImpossible();
            return null;
        } catch (SurveyRefused refused) {
            return Words.of(actor.locale(), refused.getMessage(), refused.arguments());
        }
    }

    private boolean isWriter(TallyRow row) {
        return tallies.sides(row.id())
                .filter(sides -> !Collections.disjoint(actor.units(), sides.writers()))
                .isPresent();
    }

    /** Takes what the preview has shown. Refuses as an entry by hand would. */
    @Allowed(value = Permission.SURVEY_WRITE, of = KeepScopes.class)
    public void take(UUID id, List<ImportedRow> rows) {
        var by = actor.stamp();
        for (var row : rows) {
            var tally = tallies.locked(row.tally())
                    .filter(one -> id.equals(one.parent()))
                    .orElseThrow(NotFoundException::new);
            if (Collections.disjoint(
                    actor.units(), tallies.sides(row.tally()).orElseThrow().writers())) {
                throw new NotFoundException();
            }
            var numbers = Arrays.stream(row.counts().split(",", -1))
                    .map(TypedCount::of)
                    .collect(Collectors.toList());
            if (numbers.size() != tally.counts().numbers().size()) {
                throw new NotFoundException();
            }
            tally.fill(Counts.of(numbers), tally.opinions(), row.seen(), by);
        }
    }
}
