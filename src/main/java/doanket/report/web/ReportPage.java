package doanket.report.web;

import doanket.web.FormPage;

/** A page about one thing of the reports, and what was just done or refused on it. */
public abstract class ReportPage extends FormPage {

    private String id;
    private String done;

    public String getDoneKey() {
        return isRefused() ? null : ReportAddress.doneKey(done);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
