package doanket.directive;

import doanket.directive.DocumentEvent.Kind;
import doanket.identity.Actor;
import doanket.notification.Happening;
import doanket.notification.Notifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Tells those whom a step of a paper concerns, in the transaction of the step: one row, whatever the number of people. */
@ApplicationScoped
class DirectiveNotices {

    private static final String VIEW = "/directive/view?id=";

    private static final Map<Kind, String> TOLD = Map.of(
            Kind.SUBMITTED, DirectiveEvents.SUBMITTED,
            Kind.RETURNED, DirectiveEvents.RETURNED,
            Kind.SIGNATURE_RETURNED, DirectiveEvents.RETURNED,
            Kind.SIGNED, DirectiveEvents.SIGNED,
            Kind.ISSUED, DirectiveEvents.ISSUED,
            Kind.NUMBER_CORRECTED, DirectiveEvents.RENUMBERED,
            Kind.CORRECTED, DirectiveEvents.CORRECTED,
            Kind.REPLACED, DirectiveEvents.REPLACED,
            Kind.WITHDRAWN, DirectiveEvents.WITHDRAWN,
            Kind.REMINDED, DirectiveEvents.REMINDER);

    /** What a step makes untrue of what was told before. */
    private static final Map<Kind, List<String>> OVER = Map.of(
            Kind.TAKEN_BACK, List.of(DirectiveEvents.SUBMITTED),
            Kind.RETURNED, List.of(DirectiveEvents.SUBMITTED),
            Kind.SIGNED, List.of(DirectiveEvents.SUBMITTED, DirectiveEvents.RETURNED),
            Kind.SIGNATURE_RETURNED, List.of(DirectiveEvents.SIGNED),
            Kind.ISSUED, List.of(DirectiveEvents.SIGNED),
            Kind.REPLACED, List.of(DirectiveEvents.REMINDER),
            Kind.WITHDRAWN, List.of(DirectiveEvents.REMINDER));

    private final Notifier notifier;
    private final PaperNames names;

    protected DirectiveNotices() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    DirectiveNotices(Notifier notifier, PaperNames names) {
        this.notifier = notifier;
        this.names = names;
    }

    void noted(@Observes Noted noted) {
        var document = noted.document();
        var step = noted.step();
        if (OVER.containsKey(step.kind())) {
            notifier.forget(DirectiveSearchKind.KIND, document.documentId(), OVER.get(step.kind()));
        }
        if (TOLD.containsKey(step.kind())) {
            notifier.tell(new Happening(
                    TOLD.get(step.kind()),
                    DirectiveSearchKind.KIND,
                    document.documentId(),
                    title(document),
                    step.kind() == Kind.ISSUED ? "" : step.detail(),
                    address(document),
                    step.by().at(),
                    step.by().account(),
                    step.by().name()));
        }
    }

    private static String address(Document document) {
        return (document.state().isWritable() ? "/directive/edit?id=" : VIEW) + document.documentId();
    }

    /** By rule, on nobody's behalf. */
    void remind(Document document, Instant at) {
        notifier.tell(new Happening(
                DirectiveEvents.REMINDER,
                DirectiveSearchKind.KIND,
                document.documentId(),
                title(document),
                "",
                VIEW + document.documentId(),
                at,
                null,
                ""));
    }

    private String title(Document document) {
        var type = names.type(document.family(), document.words().type(), Actor.VIETNAMESE);
        var number =
                document.numbering() == null ? "" : " " + document.numbering().code();
        return (type + number + " " + document.words().excerpt()).strip();
    }
}
