package doanket.audit;

import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** How long the log is kept. A year is the least that DOMAIN.md section 7 asks for; the database keeps to it whatever is set. */
@ApplicationScoped
@Transactional
public class LogRules {

    public static final int LEAST = 12;
    public static final int MOST = 600;

    private final LogRepository log;
    private final Deeds deeds;

    protected LogRules() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    LogRules(LogRepository log, Deeds deeds) {
        this.log = log;
        this.deeds = deeds;
    }

    /** Months, and the version that whoever sets them anew has seen. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public LogRule rule() {
        var rule = log.rule();
        return new LogRule(rule[0], rule[1]);
    }

    /** Refuses what is no number of months from 12 to 600, and who has seen an older version. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void keep(String typed, int version) {
        var text = typed == null ? "" : typed.strip();
        int months = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (months < LEAST || months > MOST) {
            throw AuditRefused.monthsBad(LEAST, MOST);
        }
        int before = log.rule()[0];
        if (!log.keep(months, version)) {
            throw AuditRefused.changedMeanwhile();
        }
        deeds.write("log.kept_for", null, null, before + " → " + months);
    }
}
