package doanket.survey.web;

import doanket.survey.Opinion;
import doanket.survey.QuestionBar;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The sums of a place as they are filled in; what was typed and refused still stands in its fields. */
@Named
@RequestScoped
public class SurveyEntryView extends TallyView {

    private static final int FREE = 3;

    /** A row in which an opinion is typed. */
    public record OpinionLine(String text, String people) implements Serializable {}

    public String answer(String field, QuestionBar bar, String there) {
        return isTyped()
                ? FormFields.at(FormFields.all(request(), field), bar.question().number() - 1)
                : there;
    }

    /** Those that are there or were typed, and some to go on. */
    public List<OpinionLine> getOpinions() {
        var lines = new ArrayList<OpinionLine>();
        if (isTyped()) {
            var people = FormFields.all(request(), "p");
            for (var text : FormFields.all(request(), "o")) {
                lines.add(new OpinionLine(text, FormFields.at(people, lines.size())));
            }
            return lines;
        }
        getSheet().result().opinions().stream().map(SurveyEntryView::line).forEach(lines::add);
        for (int free = 0; free < FREE; free++) {
            lines.add(new OpinionLine("", ""));
        }
        return lines;
    }

    private static OpinionLine line(Opinion opinion) {
        return new OpinionLine(opinion.text(), opinion.peopleTold());
    }

    /** Whether the refusal can be answered by saying that nothing of it is personal. */
    public boolean isAskedWhetherPersonal() {
        return isRefused() && FormRefusal.isFor(request(), "refused.personalData");
    }

    private boolean isTyped() {
        return isRefused() && request().getParameter("households") != null;
    }
}
