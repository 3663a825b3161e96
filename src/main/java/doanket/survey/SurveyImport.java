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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** An edited workbook of the places of a survey: what it would change, and taking it. */
@ApplicationScoped
@Transactional
public class SurveyImport {

    private final SurveyReading reading;
    private final TallyRepository tallies;
    private final SurveyRepository surveys;
    private final Actor actor;

    protected SurveyImport() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    SurveyImport(SurveyReading reading, TallyRepository tallies, SurveyRepository surveys, Actor actor) {
        this.reading = reading;
        this.tallies = tallies;
        this.surveys = surveys;
        this.actor = actor;
    }

    /** Changes nothing itself; an unchanged workbook changes nothing. Refuses other workbooks and other columns. */
    @Allowed(value = Permission.SURVEY_WRITE, of = KeepScopes.class)
    public List<ImportLine> preview(UUID id, byte[] content) {
        var book = new SurveyBook(reading.sheet(id), actor.locale());
        var heads = book.headsTold();
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
        if (!said.row().isOwed() || !isWriter(said.row().writers())) {
            return Words.of(actor.locale(), "import.closed");
        }
        try {
            said.counts().refuseImpossible();
            return null;
        } catch (SurveyRefused refused) {
            return Words.of(actor.locale(), refused.getMessage(), refused.arguments());
        }
    }

    private boolean isWriter(List<UUID> writers) {
        return !Collections.disjoint(actor.units(), writers);
    }

    /** Takes what the preview has shown. Refuses as an entry by hand would. */
    @Allowed(value = Permission.SURVEY_WRITE, of = KeepScopes.class)
    public void take(UUID id, List<ImportedRow> rows) {
        var by = actor.stamp();
        var named =
                tallies.lockedBeneath(id, rows.stream().map(ImportedRow::tally).toList());
        for (var row : rows) {
            var tally = Optional.ofNullable(named.get(row.tally()))
                    .filter(one -> isWriter(one.writers()))
                    .orElseThrow(NotFoundException::new);
            tally.fill(counts(row, tally), tally.opinions(), row.seen(), by);
        }
        tallies.tally(id).ifPresent(tally -> surveys.imported(tally, rows.size()));
    }

    private static Counts counts(ImportedRow row, SurveyTally tally) {
        var numbers =
                Arrays.stream(row.counts().split(",", -1)).map(TypedCount::of).collect(Collectors.toList());
        if (numbers.size() != tally.counts().numbers().size()) {
            throw new NotFoundException();
        }
        return Counts.of(numbers);
    }
}
