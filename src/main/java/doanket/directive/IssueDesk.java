package doanket.directive;

import doanket.paper.PaperForms;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What lies before the clerk: the paper, and the register its number comes from. */
@ApplicationScoped
class IssueDesk {

    private final DocumentViews views;
    private final Numbers numbers;
    private final PaperForms papers;
    private final LetterheadRepository heads;
    private final Instance<ClauseUses> uses;

    protected IssueDesk() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    IssueDesk(
            DocumentViews views,
            Numbers numbers,
            PaperForms papers,
            LetterheadRepository heads,
            @Any Instance<ClauseUses> uses) {
        this.views = views;
        this.numbers = numbers;
        this.papers = papers;
        this.heads = heads;
        this.uses = uses;
    }

    IssueSheet sheet(Document document, LocalDate today) {
        return new IssueSheet(
                views.view(document.documentId(), DocumentPart.TEXT),
                numbers.offer(document, today),
                touched(document));
    }

    /** Of a paper in force what ends when it is withdrawn; of one that is to replace another what ends under that. */
    private List<TouchedTask> touched(Document document) {
        var id = document.documentId();
        if (document.state().isInForce()) {
            return uses.stream().flatMap(one -> one.touched(id).stream()).toList();
        }
        var origin = document.origin();
        return document.state() == DocumentState.SIGNED && origin.relation() == Relation.REPLACES
                ? uses.stream()
                        .flatMap(one -> one.touched(origin.related(), id).stream())
                        .toList()
                : List.of();
    }

    GivenNumber give(Document document, NumberWish wish, Stamp by) {
        return numbers.give(document, wish, by);
    }

    /** From now on it is printed with the head that its issuer has on the day it bears. */
    void keepHead(Document document) {
        var day = document.numbering().issuedOn();
        heads.keep(document.documentId(), papers.headOf(document.issuer(), day));
    }

    GivenNumber correct(Document document, Integer wanted, String reason, Stamp by) {
        return numbers.correct(document, wanted, reason, by);
    }
}
