package doanket.emulation.web;

import doanket.web.FormPage;

/** A page of emulation with a plain form: what was just done or refused on it, and what was typed. */
public abstract class EmulationForm extends FormPage {

    private String id;
    private String done;

    public String getDoneKey() {
        return isRefused() ? null : EmulationAddress.doneKey(done);
    }

    /** What was typed into the form that was refused, or what stands there. */
    public String typed(String field, String there) {
        var typed = isRefused() ? request().getParameter(field) : null;
        return typed == null ? there : typed;
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
