package doanket.report;

import doanket.platform.Uuids;
import doanket.report.ReportOfficeKit.Commune;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A province, communes beneath it and hamlets beneath these, all of one test alone, with a period open for them. */
@ApplicationScoped
public class ReportTreeKit {

    @Inject
    ReportOfficeKit kit;

    @Inject
    Offices offices;

    @Inject
    FormWriting forms;

    /** The province with its leader and its report. */
    public record Tree(UUID unit, Colleague chief, UUID root, List<Middle> communes) {}

    /** A commune with its leader, its report and what lies beneath. */
    public record Middle(UUID unit, Colleague leader, UUID report, List<Commune> hamlets) {}

    /** A period that ended yesterday. */
    public Tree open(int communes, int hamlets) {
        var province = offices.front("Ủy ban tỉnh ba cấp");
        var chief = offices.colleague(province, "Lê Thị Tỉnh", "LEADER", true);
        var units = new ArrayList<UUID>();
        var beneath = new ArrayList<List<UUID>>();
        for (int commune = 0; commune < communes; commune++) {
            var unit = offices.front("Ủy ban xã " + commune, province);
            units.add(unit);
            var lower = new ArrayList<UUID>();
            for (int hamlet = 0; hamlet < hamlets; hamlet++) {
                lower.add(offices.front("Ban công tác thôn " + commune + hamlet, unit));
            }
            beneath.add(lower);
        }
        var form = Uuids.next();
        offices.as(chief);
        forms.make(
                province, form, kit.terms("Báo cáo ba cấp " + form, kit.today().minusMonths(2)), true);
        var root = forms.open(
                form, new PeriodSpan(kit.today().minusDays(30), kit.today().minusDays(1)), kit.today());
        var middle = new ArrayList<Middle>();
        for (int commune = 0; commune < communes; commune++) {
            middle.add(middle(root, commune, units.get(commune), beneath.get(commune)));
        }
        return new Tree(province, chief, root, middle);
    }

    private Middle middle(UUID root, int number, UUID unit, List<UUID> beneath) {
        var report = kit.report(root, unit);
        var leader = offices.colleague(unit, "Lò Văn Xã " + number, "LEADER", true);
        var hamlets = beneath.stream()
                .map(hamlet -> new Commune(
                        hamlet, offices.colleague(hamlet, "Hà Thị Thôn", "STAFF", false), kit.report(report, hamlet)))
                .toList();
        return new Middle(unit, leader, report, hamlets);
    }
}
