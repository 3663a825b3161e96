package doanket.emulation.web;

import doanket.emulation.BookDraft;
import doanket.emulation.BookTerms;
import doanket.emulation.BookWriting;
import doanket.emulation.TypedBook;
import doanket.platform.BusinessException;
import doanket.platform.TypedDay;
import doanket.platform.Uuids;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The form of a book: field {@code id} is empty for a new one; field {@code do} publishes it. */
@WebServlet("/emulation/book-save")
public class EmulationBookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BookWriting writing;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            response.sendRedirect(save(request));
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, "/emulation/edit.xhtml");
        }
    }

    private String save(HttpServletRequest request) {
        var id = FormFields.text(request, "id");
        if (FormFields.text(request, "do").equals("publish")) {
            writing.publish(FormFields.id(id));
            return "/emulation/view?id=" + id + "&done=published";
        }
        var draft = draft(request);
        if (!id.isEmpty()) {
            writing.change(FormFields.id(id), draft);
            return "/emulation/edit?id=" + id + "&done=saved";
        }
        var made = writing.start(FormFields.id(request.getParameter("owner")), draft);
        return "/emulation/edit?id=" + made + "&done=saved";
    }

    private static BookDraft draft(HttpServletRequest request) {
        var rules = new BookTerms.Rules(
                TypedDay.of(request.getParameter("until")),
                FormFields.count(FormFields.text(request, "days")),
                TypedBook.number(request.getParameter("bonus")),
                TypedBook.number(request.getParameter("step")));
        var terms = new BookTerms(
                request.getParameter("name"),
                request.getParameter("decision"),
                FormFields.count(FormFields.text(request, "year")),
                Uuids.parse(request.getParameter("campaign")).orElse(null),
                rules);
        return new BookDraft(
                terms,
                request.getParameter("items"),
                request.getParameter("clusters"),
                FormFields.count(FormFields.text(request, "version")));
    }
}
