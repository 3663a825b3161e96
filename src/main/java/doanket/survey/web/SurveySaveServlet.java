package doanket.survey.web;

import doanket.platform.BusinessException;
import doanket.survey.Answer;
import doanket.survey.Counts;
import doanket.survey.EntryForm;
import doanket.survey.Opinion;
import doanket.survey.TallyEntry;
import doanket.survey.TypedCount;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The sums of a place as they were typed: kept, or kept and sent. The fields of a row stand at the same place in each column. */
@WebServlet("/survey/save")
public class SurveySaveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TallyEntry entry;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var id = FormFields.id(request);
        try {
            entry.save(id, form(request));
            if (FormFields.text(request, "do").equals("send")) {
                entry.send(id);
                response.sendRedirect("/survey/view?id=" + id + "&done=sent");
            } else {
                response.sendRedirect("/survey/entry?id=" + id + "&done=saved");
            }
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, "/survey/entry.xhtml");
        }
    }

    private static EntryForm form(HttpServletRequest request) {
        var counts = new Counts(
                new Counts.Households(count(request, "households"), count(request, "asked")),
                new Counts.Forms(
                        count(request, "issued"),
                        count(request, "collected"),
                        count(request, "valid"),
                        count(request, "doubtful")),
                answers(request));
        var seen = count(request, "version");
        return new EntryForm(counts, opinions(request), seen == null ? 0 : seen, request.getParameter("sure") != null);
    }

    private static Integer count(HttpServletRequest request, String name) {
        return TypedCount.of(request.getParameter(name));
    }

    private static List<Answer> answers(HttpServletRequest request) {
        var satisfied = FormFields.all(request, "s");
        var dissatisfied = FormFields.all(request, "d");
        var silent = FormFields.all(request, "n");
        return IntStream.range(0, satisfied.size())
                .mapToObj(row -> new Answer(
                        TypedCount.of(satisfied.get(row)),
                        TypedCount.of(FormFields.at(dissatisfied, row)),
                        TypedCount.of(FormFields.at(silent, row))))
                .toList();
    }

    private static List<Opinion> opinions(HttpServletRequest request) {
        var texts = FormFields.all(request, "o");
        var people = FormFields.all(request, "p");
        var opinions = new ArrayList<Opinion>();
        for (int row = 0; row < texts.size(); row++) {
            var count = TypedCount.of(FormFields.at(people, row));
            if (!texts.get(row).isBlank() || count != null) {
                opinions.add(new Opinion(texts.get(row), count == null ? 0 : count));
            }
        }
        return opinions;
    }
}
