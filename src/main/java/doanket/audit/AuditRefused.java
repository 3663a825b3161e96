package doanket.audit;

import doanket.platform.BusinessException;

/** What the rule of the log refuses, and why. */
public class AuditRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    AuditRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static AuditRefused monthsBad(int least, int most) {
        return new AuditRefused("refused.monthsBad", least, most);
    }

    static AuditRefused changedMeanwhile() {
        return new AuditRefused("refused.changedMeanwhile");
    }
}
