package doanket.survey.web;

import doanket.web.FormPage;
import java.util.Set;

/** A page of surveys with a plain form. */
public abstract class SurveyForm extends FormPage {

    private static final Set<String> DONE = Set.of(
            "done.saved", "done.opened", "done.sent", "done.gathered", "done.verified", "done.returned", "done.posted");

    @Override
    protected Set<String> doneKeys() {
        return DONE;
    }
}
