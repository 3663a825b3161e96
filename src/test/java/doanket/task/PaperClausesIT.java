package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.directive.ClauseLine;
import doanket.directive.DirectiveKit;
import doanket.directive.DocumentIssuing;
import doanket.directive.DocumentWriting;
import doanket.directive.NumberWish;
import doanket.directive.TouchedTask;
import doanket.platform.Uuids;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Papers whose clauses have tasks: what cannot be deleted, and what ends with a paper, as writers and clerks meet it. */
@ExtendWith(ArquillianExtension.class)
class PaperClausesIT {

    private static final String TASK = "Rà soát hộ nghèo";

    @Inject
    DirectiveKit kit;

    @Inject
    DocumentWriting writing;

    @Inject
    DocumentIssuing issuing;

    @Inject
    TaskPlanning planning;

    @Inject
    Offices offices;

    private DirectiveKit.Bureau bureau;
    private DirectiveKit.Receiver receiver;
    private List<ClauseLine> clauses;
    private UUID paper;

    @BeforeEach
    void aDraftWithATaskOfItsFirstClause() {
        bureau = kit.bureau();
        receiver = kit.receiver();
        clauses = DirectiveKit.clauses(TASK, "Tổng hợp ý kiến Nhân dân");
        var content = DirectiveKit.content("về giám sát", clauses, List.of());
        paper = kit.draft(bureau, content);
        offices.as(bureau.leader());
        var lead = Rows.text("select code from unit where id = ?", receiver.unit());
        var line = new PlanLine(Uuids.next(), clauses.get(0).id(), TASK, lead, "", "", "", PlanExtra.NONE);
        assertThat(planning.plan(paper, planning.sheet(paper).version(), List.of(line)))
                .isEqualTo(1);
        offices.as(bureau.writer());
    }

    @Test
    void refusesToDeleteAClauseThatHasTasks() {
        var without = DirectiveKit.content("về giám sát", clauses.subList(1, 2), List.of());

        assertThatThrownBy(() -> writing.write(paper, 1, without)).hasMessage("refused.clauseHasTasks");

        assertThat(writing.form(paper).content().clauses()).hasSize(2);
    }

    @Test
    void aClauseWithoutTasksIsDeletedAndOneWithTasksRewritten() {
        var rewritten = List.of(new ClauseLine(clauses.get(0).id(), 1, "Rà soát hộ nghèo, hộ cận nghèo"));

        writing.write(paper, 1, DirectiveKit.content("về giám sát", rewritten, List.of()));

        assertThat(writing.form(paper).content().clauses())
                .extracting(ClauseLine::text)
                .containsExactly("Rà soát hộ nghèo, hộ cận nghèo");
    }

    @Test
    void refusesToDiscardADraftThatHasTasks() {
        assertThatThrownBy(() -> writing.discard(paper)).hasMessage("refused.clausesInUse");
    }

    @Test
    void theClerkSeesWhichTasksEndBeforeAPaperIsWithdrawn() {
        var content = DirectiveKit.content(
                "về giám sát",
                clauses,
                DirectiveKit.content("", receiver.unit()).recipients());
        writing.write(paper, 1, content);
        writing.submit(paper, 2);
        offices.as(bureau.leader());
        kit.sign(paper, 2);
        offices.as(bureau.clerk());
        assertThat(issuing.sheet(paper).touched()).isEmpty();
        issuing.issue(paper, NumberWish.NEXT_TODAY);

        var sheet = issuing.sheet(paper);

        assertThat(sheet.lapsing()).isEqualTo(1);
        assertThat(sheet.goingOn()).isZero();
        assertThat(sheet.touched()).extracting(TouchedTask::title).containsExactly(TASK);
        issuing.withdraw(paper, "Ban hành nhầm");
        assertThat(issuing.sheet(paper).touched()).isEmpty();
    }
}
