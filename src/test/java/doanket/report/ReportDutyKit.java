package doanket.report;

import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Asks units for reports by their names, and hands on what those that are gone owe, for tests of other features. */
@ApplicationScoped
public class ReportDutyKit {

    @Inject
    private ReportOfficeKit kit;

    @Inject
    private FormWriting forms;

    @Inject
    private ReportRound round;

    @Inject
    private Offices offices;

    @Inject
    private Acting acting;

    /** A leader of the one unit asks that other one beneath it, in a form of its own and for a period that ended yesterday. */
    public UUID ask(Offices.Colleague leader, UUID owner, UUID asked) {
        offices.as(leader);
        var form = Uuids.next();
        var terms = kit.terms("Báo cáo riêng " + form, kit.today().minusMonths(2));
        var named = new FormTerms(
                terms.name(), "", terms.times(), new AskedUnits(null, null, List.of(asked)), terms.content());
        forms.make(owner, form, named, true);
        forms.open(form, new PeriodSpan(kit.today().minusDays(30), kit.today().minusDays(1)), kit.today());
        return form;
    }

    /** As the portal does again and again, until nothing is left of any test. */
    public void handOn() {
        acting.asPortal();
        while (round.succeedNext()) {
            // one report after the other
        }
    }
}
