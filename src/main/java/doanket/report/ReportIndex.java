package doanket.report;

import static java.util.stream.Collectors.joining;

import doanket.file.FileService;
import doanket.identity.Actor;
import doanket.identity.Audience;
import doanket.identity.Scope;
import doanket.search.SearchEntry;
import doanket.search.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Lets reports that were sent be found by whoever may read them, and forms by everybody who reads the register. */
@ApplicationScoped
class ReportIndex {

    private final SearchIndex search;
    private final SheetRepository sheets;
    private final TextRepository texts;
    private final FileService files;
    private final Actor actor;

    protected ReportIndex() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ReportIndex(SearchIndex search, SheetRepository sheets, TextRepository texts, FileService files, Actor actor) {
        this.search = search;
        this.sheets = sheets;
        this.texts = texts;
        this.files = files;
        this.actor = actor;
    }

    void put(Report report) {
        var head = sheets.head(report.reportId(), actor.today()).orElseThrow();
        var parties = head.parties();
        var above = parties.above() == null ? parties.unit() : parties.above();
        var scope = new Scope(parties.unit(), null, Audience.keys(List.of(parties.unit(), above, parties.owner())));
        var title = head.asked().name() + ", " + head.asked().span().told() + ", " + parties.unitName();
        search.put(new SearchEntry(
                ReportSearchKind.KIND, report.reportId(), scope, null, title, said(report), actor.now(), null));
    }

    /** What was written, and the words of the papers that prove its figures. */
    private String said(Report report) {
        var proofs = sheets.evidence(report.reportId()).stream()
                .map(EvidenceRow::file)
                .toList();
        return Stream.concat(texts.texts(report.reportId()).stream().map(TextRow::body), files.words(proofs).stream())
                .filter(body -> !body.isEmpty())
                .collect(joining("\n\n"));
    }

    /** Another report has taken its place. */
    void remove(UUID report) {
        search.remove(ReportSearchKind.KIND, report);
    }

    void put(ReportForm form, FormTerms terms) {
        var parts = terms.content().sections().stream().map(AskedSection::title).collect(joining("\n"));
        search.put(new SearchEntry(
                FormSearchKind.KIND,
                form.formId(),
                new Scope(form.owner(), null, List.of(Audience.EVERYBODY)),
                null,
                form.name(),
                terms.note() + "\n" + parts,
                actor.now(),
                null));
    }
}
