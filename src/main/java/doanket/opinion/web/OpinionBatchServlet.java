package doanket.opinion.web;

import doanket.opinion.BatchDraft;
import doanket.opinion.BatchTerms;
import doanket.opinion.BatchWriting;
import doanket.opinion.TypedLine;
import doanket.platform.BusinessException;
import doanket.platform.TypedDay;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** The form of a batch: field {@code id} is empty for a new one; field {@code do} closes it. */
@WebServlet("/opinion/batch-save")
public class OpinionBatchServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BatchWriting writing;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            response.sendRedirect(save(request));
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, "/opinion/edit.xhtml");
        }
    }

    private String save(HttpServletRequest request) {
        var id = FormFields.text(request, "id");
        var draft = new BatchDraft(
                new BatchTerms(
                        request.getParameter("name"),
                        FormFields.text(request, "channel"),
                        TypedDay.of(request.getParameter("from")),
                        TypedDay.of(request.getParameter("until"))),
                lines(request),
                version(request),
                FormFields.text(request, "sure").equals("1"));
        if (FormFields.text(request, "do").equals("close")) {
            writing.changeAndClose(FormFields.id(id), draft);
            return "/opinion/batch?id=" + id + "&done=closed";
        }
        if (!id.isEmpty()) {
            writing.change(FormFields.id(id), draft);
            return "/opinion/edit?id=" + id + "&done=saved";
        }
        return "/opinion/edit?id=" + writing.start(FormFields.id(request, "owner"), draft) + "&done=saved";
    }

    private static long version(HttpServletRequest request) {
        return FormFields.count(FormFields.text(request, "version"));
    }

    static List<TypedLine> lines(HttpServletRequest request) {
        var topics = FormFields.all(request, "topic");
        var places = FormFields.all(request, "place");
        var competences = FormFields.all(request, "competence");
        var people = FormFields.all(request, "people");
        var texts = FormFields.all(request, "text");
        return IntStream.range(0, texts.size())
                .mapToObj(row -> new TypedLine(
                        FormFields.at(topics, row),
                        FormFields.at(places, row),
                        FormFields.at(competences, row),
                        FormFields.at(people, row),
                        texts.get(row)))
                .toList();
    }
}
