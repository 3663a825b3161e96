package doanket.search.web;

import doanket.platform.BusinessException;
import doanket.search.SynonymKeeping;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Adds an abbreviation, or takes one out: field {@code do} says which. */
@WebServlet("/search/synonym-do")
public class SearchSynonymServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SynonymKeeping synonyms;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            if (FormFields.text(request, "do").equals("remove")) {
                synonyms.remove(FormFields.id(request));
                response.sendRedirect("/search/synonyms?done=removed");
            } else {
                synonyms.add(FormFields.text(request, "brief"), FormFields.text(request, "full"));
                response.sendRedirect("/search/synonyms?done=added");
            }
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, "/search/synonyms.xhtml");
        }
    }
}
