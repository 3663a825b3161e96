package doanket.directive;

import doanket.identity.Actor;
import doanket.paper.PaperBlock;
import doanket.paper.PaperForm;
import doanket.paper.PaperForms;
import doanket.paper.PaperHead;
import doanket.paper.PaperRecipient;
import doanket.paper.PaperSheet;
import doanket.paper.PaperSignature;
import doanket.paper.PaperType;
import doanket.paper.SignForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Lays a paper out in the form of its issuer; always in Vietnamese, whatever the reader's language. */
@ApplicationScoped
class PaperSheets {

    private final PaperForms papers;
    private final LetterheadRepository heads;
    private final Drafting drafting;

    protected PaperSheets() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    PaperSheets(PaperForms papers, LetterheadRepository heads, Drafting drafting) {
        this.papers = papers;
        this.heads = heads;
        this.drafting = drafting;
    }

    /** What is issued bears the head that it was issued with, whatever its issuer is called today. */
    PaperSheet of(Document document) {
        var form = form(document);
        var content = drafting.content(document);
        return new PaperSheet(
                form,
                head(document, content),
                blocks(form, content),
                signature(document, content),
                content.recipients().stream()
                        .map(line -> new PaperRecipient(line.name(), line.purpose()))
                        .toList());
    }

    private PaperForm form(Document document) {
        if (document.numbering() == null) {
            return papers.formOf(document.issuer());
        }
        return heads.kept(document.documentId())
                .map(head -> papers.formOf(document.issuer(), head))
                .orElseGet(() ->
                        papers.formOf(document.issuer(), document.numbering().issuedOn()));
    }

    private PaperHead head(Document document, DocumentContent content) {
        var numbering = document.numbering();
        var type = papers.type(document.family(), content.type(), Actor.VIETNAMESE);
        return new PaperHead(
                numbering == null ? null : numbering.code(),
                numbering == null ? null : numbering.issuedOn(),
                type.filter(PaperType::heading).map(PaperType::name).orElse(null),
                content.excerpt(),
                content.urgency() == Urgency.NORMAL
                        ? null
                        : Words.of(Actor.VIETNAMESE, "printed." + content.urgency()));
    }

    private static List<PaperBlock> blocks(PaperForm form, DocumentContent content) {
        var blocks = new ArrayList<PaperBlock>();
        plain(content.opening(), blocks);
        var clauses = ClauseTree.read(content.clauses(), form.family().clauseStyles());
        for (int i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            boolean title = clause.depth() == 1
                    && i + 1 < clauses.size()
                    && clauses.get(i + 1).depth() > 1;
            blocks.add(new PaperBlock.Text(clause.depth(), clause.label(), clause.text(), title));
        }
        plain(content.closing(), blocks);
        return blocks;
    }

    private static void plain(String text, List<PaperBlock> blocks) {
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> blocks.add(new PaperBlock.Text(0, "", line.strip(), false)));
    }

    private PaperSignature signature(Document document, DocumentContent content) {
        var line = content.signature();
        var printed = papers.signForms(document.family(), Actor.VIETNAMESE).stream()
                .filter(known -> known.code().equals(line.form()))
                .map(SignForm::printed)
                .findFirst()
                .orElse("");
        return new PaperSignature(printed, line.onBehalfOf(), line.post(), line.name());
    }
}
