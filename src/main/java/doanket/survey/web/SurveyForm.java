package doanket.survey.web;

import doanket.web.FormPage;
import java.util.Set;

/** A page of surveys with a plain form. */
public abstract class SurveyForm extends FormPage {

    private static final Set<String> DEEDS =
            Set.of("saved", "opened", "sent", "gathered", "verified", "returned", "posted");

    @Override
    protected Set<String> deeds() {
        return DEEDS;
    }
}
