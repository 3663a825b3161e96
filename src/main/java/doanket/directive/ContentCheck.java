package doanket.directive;

import doanket.identity.Actor;
import doanket.organisation.UnitDirectory;
import doanket.organisation.UnitName;
import doanket.paper.PaperForms;
import doanket.platform.SecrecyMark;
import doanket.platform.Uuids;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings what was typed into the form in which it is kept, and refuses what can never be kept. */
@ApplicationScoped
class ContentCheck {

    private final PaperForms forms;
    private final UnitDirectory units;

    protected ContentCheck() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    ContentCheck(PaperForms forms, UnitDirectory units) {
        this.forms = forms;
        this.units = units;
    }

    /** Empty lines are left out; unknown types and units, a unit named twice, too much text and secrecy marks are refused. */
    DocumentContent clean(DocumentContent typed, String family) {
        if (forms.type(family, typed.type(), Actor.VIETNAMESE).isEmpty()) {
            throw DirectiveRefused.typeUnknown();
        }
        var clean = new DocumentContent(
                typed.type(),
                most(line(typed.excerpt()), DocumentContent.EXCERPT_MAX, "refused.excerptTooLong"),
                most(text(typed.opening()), DocumentContent.OPENING_MAX, "refused.openingTooLong"),
                most(text(typed.closing()), DocumentContent.CLOSING_MAX, "refused.closingTooLong"),
                clauses(typed.clauses()),
                recipients(typed.recipients()),
                signature(typed.signature()),
                Objects.requireNonNullElse(typed.urgency(), Urgency.NORMAL),
                Objects.requireNonNullElse(typed.circulation(), Circulation.INTERNAL),
                typed.effectiveOn());
        refuseMarks(clean);
        return clean;
    }

    private static List<ClauseLine> clauses(List<ClauseLine> typed) {
        var known = new HashSet<UUID>();
        var clean = new ArrayList<ClauseLine>();
        for (var clause : typed) {
            var text = most(text(clause.text()), ClauseLine.TEXT_MAX, "refused.clauseTooLong");
            if (!text.isEmpty()) {
                boolean fresh = clause.id() == null || !known.add(clause.id());
                clean.add(new ClauseLine(fresh ? Uuids.next() : clause.id(), clause.depth(), text));
            }
        }
        if (clean.size() > ClauseLine.MOST) {
            throw DirectiveRefused.tooMany("refused.tooManyClauses", ClauseLine.MOST);
        }
        return ClauseTree.sound(clean);
    }

    private List<RecipientLine> recipients(List<RecipientLine> typed) {
        var asked =
                typed.stream().map(RecipientLine::unit).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<UUID, UnitName> names = asked.isEmpty() ? Map.of() : units.names(asked);
        if (names.size() < asked.size()) {
            throw DirectiveRefused.unitUnknown();
        }
        var named = new HashSet<UUID>();
        var clean = typed.stream()
                .map(line -> recipient(line, names, named))
                .filter(line -> !line.name().isEmpty())
                .toList();
        if (clean.size() > RecipientLine.MOST) {
            throw DirectiveRefused.tooMany("refused.tooManyRecipients", RecipientLine.MOST);
        }
        return clean;
    }

    private static RecipientLine recipient(RecipientLine line, Map<UUID, UnitName> names, Set<UUID> named) {
        var typed = line(line.name());
        var name =
                typed.isEmpty() && line.unit() != null ? names.get(line.unit()).name() : typed;
        if (line.unit() != null && !named.add(line.unit())) {
            throw DirectiveRefused.unitTwice(name);
        }
        return new RecipientLine(
                line.unit(), most(name, RecipientLine.NAME_MAX, "refused.recipientTooLong"), line.purpose());
    }

    private static SignatureLine signature(SignatureLine typed) {
        return new SignatureLine(
                Objects.requireNonNullElse(typed.form(), ""),
                most(line(typed.onBehalfOf()), SignatureLine.TEXT_MAX, "refused.signatureTooLong"),
                most(line(typed.post()), SignatureLine.TEXT_MAX, "refused.signatureTooLong"),
                most(line(typed.name()), SignatureLine.NAME_MAX, "refused.signatureTooLong"));
    }

    private static void refuseMarks(DocumentContent content) {
        var words = Stream.of(
                        Stream.of(content.excerpt(), content.opening(), content.closing()),
                        content.clauses().stream().map(ClauseLine::text),
                        content.recipients().stream().map(RecipientLine::name))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
        if (SecrecyMark.isIn(words)) {
            throw DirectiveRefused.secrecyMark();
        }
    }

    private static String most(String text, int most, String key) {
        if (text.length() > most) {
            throw DirectiveRefused.tooLong(key, most, text.length());
        }
        return text;
    }

    private static String text(String typed) {
        return typed == null ? "" : VietnameseText.nfc(typed).strip();
    }

    private static String line(String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }
}
