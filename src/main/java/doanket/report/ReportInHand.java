package doanket.report;

import doanket.organisation.InHandQuery;
import doanket.organisation.PersonHoldings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/** The reports that somebody has begun and that are not sent yet, in units in which he or she holds a role or held one. */
@ApplicationScoped
class ReportInHand implements PersonHoldings {

    private static final InHandQuery IN_HAND = new InHandQuery(50, """
            select r.id, f.name || ', ' || u.name, r.due_on
            from report r
            join report_period p on p.id = r.period_id
            join report_form f on f.id = p.form_id
            join unit u on u.id = r.unit_id
            where r.state in ('OPEN', 'RETURNED')
            and r.unit_id in (select g.unit_id from role_grant g where g.account_id = ?1)
            and (exists (select 1 from report_value v where v.report_id = r.id and v.by_id = ?1)
                or exists (select 1 from report_text t where t.report_id = r.id and t.by_id = ?1))
            order by r.due_on, r.id
            limit ?2""", "/report/entry?id=");

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<InHand> inHand(Holder holder, int most, Locale locale) {
        return IN_HAND.of(holder.account(), most, Words.of(locale, "handover.reports"), entityManager);
    }
}
