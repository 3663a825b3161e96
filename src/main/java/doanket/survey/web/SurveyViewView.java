package doanket.survey.web;

import doanket.platform.VietnamTime;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The result of a place. */
@Named
@RequestScoped
public class SurveyViewView extends TallyView {

    /** From when it is to be posted: as typed, or today. */
    public String getFrom() {
        return typed("from", VietnamTime.told(getSheet().today()));
    }
}
