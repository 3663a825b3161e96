package doanket.task;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.organisation.UnitDirectory;
import doanket.organisation.UnitPlace;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Makes tasks of the clauses of a paper, many in one pass; they are given when the paper is issued. */
@ApplicationScoped
@Transactional
public class TaskPlanning {

    /** Rows of one paper. */
    /** Rows of one plan: each is ten fields, and a form may bring two thousand. */
    public static final int MOST = 190;

    private static final int MOST_FOUND = 12;

    private final PlanRepository plans;
    private final PlanSheets sheets;
    private final PlanWriting writing;
    private final UnitDirectory directory;
    private final Actor actor;

    protected TaskPlanning() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    TaskPlanning(PlanRepository plans, PlanSheets sheets, PlanWriting writing, UnitDirectory directory, Actor actor) {
        this.plans = plans;
        this.sheets = sheets;
        this.writing = writing;
        this.directory = directory;
        this.actor = actor;
    }

    @Allowed(value = Permission.TASK_READ, of = PlanScopes.class)
    public PlanSheet sheet(UUID document) {
        return sheets.of(document);
    }

    /**
     * Writes the whole list down in place of what was planned before; rows without lead are passed over. Refuses, with the
     * number of the row, a unit that is not found, a day that is none, and whatever is refused of any task; and a list that
     * is no longer the one that was seen, or whose paper is issued.
     */
    @Allowed(value = Permission.DOCUMENT_WRITE, of = PlanScopes.class)
    public int plan(UUID document, String seen, List<PlanLine> lines) {
        var paper = held(document);
        if (paper.issued()) {
            throw TaskRefused.issuedMeanwhile();
        }
        var known = plans.plannedIds(document);
        if (!PlanSheet.version(known).equals(seen)) {
            throw TaskRefused.planChanged();
        }
        plans.remove(known);
        var fresh = rows(lines).stream().map(PlanLine::afresh).toList();
        return writing.write(document, paper, fresh).size();
    }

    /** Gives tasks of the clauses of a paper that is issued, at once and each row once. Refuses as {@link #plan}. */
    @Allowed(value = Permission.TASK_ASSIGN, of = PlanScopes.class)
    public int give(UUID document, List<PlanLine> lines) {
        var paper = held(document);
        if (!paper.issued()) {
            throw new NotFoundException();
        }
        var by = actor.stampOrPortal();
        var there = plans.there(rows(lines).stream().map(PlanLine::id).toList());
        var left = lines.stream().filter(line -> !there.contains(line.id())).toList();
        var made = writing.write(document, paper, left);
        writing.assign(made, actor.today(), by);
        return made.size();
    }

    private PlanRepository.Paper held(UUID document) {
        plans.hold(document);
        return plans.paper(document).orElseThrow(NotFoundException::new);
    }

    private static List<PlanLine> rows(List<PlanLine> lines) {
        if (lines.size() > MOST) {
            throw TaskRefused.tooManyAtOnce(MOST);
        }
        return lines;
    }

    /** Units whose names begin or go on like that, for the list of the row that is being typed. */
    @Allowed(Permission.SIGNED_IN)
    public List<UnitPlace> named(String typed) {
        return directory.pick(typed, MOST_FOUND);
    }
}
