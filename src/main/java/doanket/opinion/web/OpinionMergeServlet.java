package doanket.opinion.web;

import doanket.opinion.MergeWish;
import doanket.opinion.Merging;
import doanket.platform.BusinessException;
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
import java.util.List;
import java.util.UUID;

/** Merges petitions: field {@code line} is there once for each. */
@WebServlet("/opinion/merge-save")
public class OpinionMergeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Merging merging;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            var ids = lines(request);
            var first = ids.isEmpty() ? FormFields.id(request, "line") : ids.get(0);
            var others = ids.isEmpty() ? List.<UUID>of() : ids.subList(1, ids.size());
            var wish = new MergeWish(
                    Uuids.parse(request.getParameter("place")).orElse(null),
                    FormFields.text(request, "topic"),
                    FormFields.text(request, "text"),
                    OpinionDoServlet.isSure(request));
            var whole = merging.merge(first, others, wish);
            response.sendRedirect("/opinion/petition?id=" + whole + "&done=merged");
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, "/opinion/merge.xhtml");
        }
    }

    static List<UUID> lines(HttpServletRequest request) {
        return FormFields.all(request, "line").stream().map(FormFields::id).toList();
    }
}
