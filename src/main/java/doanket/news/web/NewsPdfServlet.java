package doanket.news.web;

import doanket.news.ArticlePrint;
import doanket.platform.Uuids;
import doanket.web.OwnAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;

/** An article as a PDF, for whoever may read it. */
@WebServlet("/news/pdf")
public class NewsPdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ArticlePrint print;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var paper = print.paper(Uuids.orNull(request.getParameter("id")), OwnAddress.of(request));
        try (var answer = new BufferedOutputStream(new PdfAnswer(response, paper.name()))) {
            paper.content().writeTo(answer);
        }
    }
}
