package doanket.survey.web;

import doanket.survey.SurveyReading;
import doanket.survey.SurveySheet;
import doanket.web.FormFields;
import jakarta.inject.Inject;

/** A page about the sums of a place. */
public abstract class TallyView extends SurveyForm {

    @Inject
    private SurveyReading reading;

    private SurveySheet sheet;

    public void load() {
        sheet = reading.sheet(FormFields.id(getId()));
    }

    public SurveySheet getSheet() {
        return sheet;
    }
}
