package doanket.audit.web;

import doanket.audit.LogReading;
import doanket.audit.LogState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether the log is whole. */
@Named
@RequestScoped
public class AuditCheckView {

    @Inject
    private LogReading log;

    private LogState state;

    public void load() {
        state = log.check();
    }

    public LogState getState() {
        return state;
    }
}
