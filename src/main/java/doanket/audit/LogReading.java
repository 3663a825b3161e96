package doanket.audit;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The log for auditors, who read all of it and change nothing. What they take along is written into it too. */
@ApplicationScoped
@Transactional
public class LogReading {

    private static final int PAGE = 50;
    private static final int MOST_BREAKS = 50;

    /** What one workbook holds at most; whoever needs more asks for shorter times. */
    static final int MOST_IN_BOOK = 50_000;

    /** What deeds are done to, as verbs begin. */
    static final List<String> KINDS = List.of(
            "access",
            "account",
            "article",
            "campaign",
            "catalogue",
            "category",
            "criteria",
            "document",
            "emulation",
            "file",
            "holiday",
            "import",
            "issuer",
            "log",
            "look",
            "mail",
            "map",
            "meeting",
            "meeting_kind",
            "opinion",
            "opinion_word",
            "oversight",
            "paper",
            "person",
            "petition",
            "picture",
            "programme",
            "report",
            "rule",
            "session",
            "survey",
            "synonym",
            "task",
            "taskRule",
            "topic",
            "unit");

    private final LogRepository log;
    private final Actor actor;

    protected LogReading() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    LogReading(LogRepository log, Actor actor) {
        this.log = log;
        this.actor = actor;
    }

    /** Fifty lines, the latest first, beginning after that one (null: with the latest). One statement. */
    @Allowed(Permission.AUDIT_READ)
    public LogPage page(LogQuery query, UUID after) {
        var rows = log.rows(query, after, actor.today(), actor.locale(), PAGE + 1);
        boolean more = rows.size() > PAGE;
        var shown = more ? rows.subList(0, PAGE) : rows;
        return new LogPage(List.copyOf(shown), KINDS, more ? shown.get(PAGE - 1).id() : null);
    }

    /** A workbook of the latest 50,000 lines that fit; it says in its last line where there are more. */
    @Allowed(Permission.AUDIT_READ)
    public byte[] workbook(LogQuery query) {
        var rows = log.rows(query, null, actor.today(), actor.locale(), MOST_IN_BOOK + 1);
        return LogBook.of(rows, MOST_IN_BOOK, actor.locale());
    }

    /** Reckons every seal anew: about ten seconds for a million lines. The first fifty places where the chain does not hold. */
    @Allowed(Permission.AUDIT_READ)
    public LogState check() {
        return log.state(MOST_BREAKS);
    }
}
