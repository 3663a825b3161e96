package doanket.report;

import doanket.criteria.Figure;
import doanket.platform.Sql;
import doanket.platform.Stamp;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;

/** What writes the reports of the demo down, by the same steps as people do. */
@ApplicationScoped
class DemoBook {

    private static final int DAYS_TO_CORRECT = 14;
    private static final String RESULT =
            "Các khu dân cư tổ chức Ngày hội Đại đoàn kết; Nhân dân hiến đất làm đường và góp ngày công.";

    private final FormRepository forms;
    private final ReportRepository reports;
    private final Opening opening;
    private final Pages pages;
    private final Sums sums;

    @PersistenceContext
    EntityManager entityManager;

    /** Approving and summing up. */
    @ApplicationScoped
    static class Sums {

        private final Approving approving;
        private final GatherRepository gathering;
        private final SentReports sent;
        private final ReportIndex index;

        protected Sums() { // for the CDI proxy
            this(null, null, null, null);
        }

        @Inject
        Sums(Approving approving, GatherRepository gathering, SentReports sent, ReportIndex index) {
            this.approving = approving;
            this.gathering = gathering;
            this.sent = sent;
            this.index = index;
        }

        void keep(Report report) {
            sent.keep(report);
        }

        void found(ReportForm form, FormTerms terms) {
            index.put(form, terms);
        }

        void approve(List<Report> all, Stamp by) {
            approving.approve(all, by);
        }

        void gather(Report root, Stamp by) {
            root.gathered(by.at());
            gathering.gather(List.of(root.reportId()), by);
        }

        void count(Report root) {
            approving.count(List.of(root));
        }
    }

    protected DemoBook() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    DemoBook(FormRepository forms, ReportRepository reports, Opening opening, Pages pages, Sums sums) {
        this.forms = forms;
        this.reports = reports;
        this.opening = opening;
        this.pages = pages;
        this.sums = sums;
    }

    /** Twelve figures of the catalogue of DOMAIN.md 4.8. */
    List<UUID> indicators() {
        return Sql.rows(entityManager.createNativeQuery("""
                        select i.id, 1
                        from indicator i
                        join criterion c on c.id = i.criterion_id
                        join criteria_set s on s.id = c.set_id
                        where s.code = 'SO-LIEU' and i.code in ('S1.1', 'S1.2', 'S1.5', 'S2.1', 'S2.3', 'S3.1', 'S3.3',
                            'S4.1', 'S5.1', 'S6.4', 'S11.2', 'S12.1')
                        order by c.sort, i.sort"""))
                .map(row -> (UUID) row[0])
                .toList();
    }

    ReportForm form(UUID owner, FormTerms terms, Stamp by) {
        var form = new ReportForm(Uuids.next(), owner, terms, by);
        forms.add(form);
        forms.ask(form.formId(), terms.content(), terms.asked().units());
        sums.found(form, terms);
        return form;
    }

    Report open(ReportForm form, PeriodSpan span, Stamp by) {
        return reports.report(opening.open(form, span, opening.due(form, span), by));
    }

    /** In the order of their units. */
    List<Report> beneath(Report root) {
        return entityManager
                .createQuery("""
                        select r from Report r
                        where r.parentId = :root
                        order by r.unitId""", Report.class)
                .setParameter("root", root.reportId())
                .getResultList();
    }

    void fill(Report report, Stamp by, IntFunction<Figure> figures) {
        var cells = pages.cells().cells(report.reportId());
        var written = new ArrayList<CellRepository.Written>();
        for (int place = 0; place < cells.size(); place++) {
            written.add(new CellRepository.Written(cells.get(place).indicator(), "", figures.apply(place), ""));
        }
        pages.cells().save(report.reportId(), written, by);
        var texts = pages.texts().texts(report.reportId());
        pages.texts().save(report.reportId(), texts.get(0).section(), RESULT, by);
        report.submit(by);
        reports.note(report, ReportStep.SUBMITTED, by, "");
        reports.flush();
        sums.keep(report);
    }

    /** Approves the first so many of what was sent, sends the next back, and locks the period or not. */
    void decide(Report root, Stamp by, int approved, boolean lock) {
        var sent = beneath(root).stream()
                .filter(report -> report.state() == ReportState.SUBMITTED)
                .toList();
        sums.approve(sent.subList(0, Math.min(approved, sent.size())), by);
        if (lock) {
            sums.gather(root, by);
            root.close(by);
            reports.period(root.period()).lock(by);
            reports.note(root, ReportStep.LOCKED, by, "");
            reports.flush();
            sums.keep(root);
            sums.count(root);
        } else if (approved < sent.size()) {
            var back = sent.get(approved);
            var reason = "Số ngày công tăng nhiều so với tháng trước; đề nghị kiểm tra lại và ghi rõ lý do.";
            back.sendBack(reason, VietnamTime.day(by.at()).plusDays(DAYS_TO_CORRECT), by);
            reports.note(back, ReportStep.RETURNED, by, reason);
        }
        reports.flush();
    }
}
