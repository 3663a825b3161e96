package doanket.directive.web;

import doanket.directive.DocumentPrint;
import doanket.web.FormFields;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A paper as DOCX, for whoever may read it. */
@WebServlet("/directive/docx")
public class DirectiveDocxServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    private transient DocumentPrint print;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PaperAnswer.send(response, TYPE, print.docx(FormFields.id(request.getParameter("id"))));
    }
}
