package doanket.directive;

import doanket.directive.DocumentEvent.Kind;
import doanket.identity.AccountRow;
import doanket.identity.PostSource;
import doanket.paper.Purpose;
import doanket.platform.Stamp;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes the papers of the demo the same way as any other, as the people who would have done it. */
@ApplicationScoped
class DemoPapers {

    private final DocumentRepository documents;
    private final Drafting drafting;
    private final DocumentForms forms;
    private final History history;
    private final PostSource posts;

    @Inject
    private Numbers numbers;

    @Inject
    private Sending sending;

    @Inject
    private ReceiptRepository receipts;

    protected DemoPapers() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    DemoPapers(
            DocumentRepository documents, Drafting drafting, DocumentForms forms, History history, PostSource posts) {
        this.documents = documents;
        this.drafting = drafting;
        this.forms = forms;
        this.history = history;
        this.posts = posts;
    }

    /** The first line is the excerpt, the second the opening, each other one a clause. */
    Document submitted(AccountRow writer, String text, List<UUID> recipients, Instant at) {
        return submitted(writer, Origin.NONE, content(text.strip().lines().toList(), recipients), at);
    }

    Document submitted(AccountRow writer, Origin origin, DocumentContent content, Instant at) {
        var by = stamp(writer, at);
        var family = forms.family(writer.unit());
        var clean = drafting.clean(content, family);
        var document = new Document(Uuids.next(), writer.unit(), family, origin, by);
        document.write(0, clean, by);
        documents.add(document, forms.path(writer.unit()));
        drafting.keep(document.documentId(), clean);
        history.note(document, new DocumentEvent(document.documentId(), Kind.BEGUN, null, by));
        history.note(document, document.submit(by));
        return document;
    }

    void issue(Document document, AccountRow leader, AccountRow clerk, List<Instant> hours) {
        var signing = stamp(leader, hours.get(0));
        history.note(document, document.sign(document.edition(), "CHỦ TỊCH", signing));
        var issuing = stamp(clerk, hours.get(1));
        var given = numbers.give(document, NumberWish.NEXT_TODAY, issuing);
        var step = document.issue(given, issuing);
        sending.address(document, issuing);
        history.note(document, step);
        sending.send(document, issuing);
    }

    /** Confirms for the unit of that account, unless the paper did not go there. */
    void receive(Document document, AccountRow member, Instant at) {
        var by = stamp(member, at);
        if (receipts.confirm(document.documentId(), member.unit(), by)) {
            history.note(
                    document, new DocumentEvent(document.documentId(), Kind.RECEIVED, forms.unit(member.unit()), by));
        }
    }

    private static DocumentContent content(List<String> lines, List<UUID> recipients) {
        var units = recipients.stream().map(unit -> new RecipientLine(unit, "", Purpose.ACTION));
        var others = Stream.of(new RecipientLine(null, "Thường trực Tỉnh ủy", Purpose.REPORT));
        return new DocumentContent(
                "THONG_BAO",
                lines.get(0),
                lines.get(1),
                "",
                lines.subList(2, lines.size()).stream()
                        .map(line -> new ClauseLine(Uuids.next(), 1, line))
                        .toList(),
                Stream.concat(others, units).toList(),
                new SignatureLine("TM", "BAN THƯỜNG TRỰC", "CHỦ TỊCH", ""),
                Urgency.NORMAL,
                Circulation.INTERNAL,
                null);
    }

    private Stamp stamp(AccountRow account, Instant at) {
        var held = posts.postsOf(account.person(), VietnamTime.day(at)).stream().findFirst();
        return new Stamp(
                account.id(),
                account.fullName(),
                held.map(post -> post.id()).orElse(null),
                held.map(post -> post.label()).orElse(""),
                at);
    }
}
