package doanket.survey.web;

import doanket.web.FormPage;

/** A page of surveys with a plain form: what was just done or refused on it, and what was typed. */
public abstract class SurveyForm extends FormPage {

    private String id;
    private String done;

    public String getDoneKey() {
        return isRefused() ? null : SurveyAddress.doneKey(done);
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
