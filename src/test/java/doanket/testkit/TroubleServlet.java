package doanket.testkit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends with the status or the exception it is asked for; exists in the test archive only. */
@WebServlet(name = "testkitTroubleServlet", urlPatterns = "/testkit/trouble")
public class TroubleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Trouble trouble;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getParameter("is")) {
            case "refused" -> trouble.refused();
            case "conflict" -> trouble.conflict();
            case "away" -> trouble.away();
            case "unexpected" -> trouble.unexpected();
            case "notFound" -> trouble.notFound();
            default -> response.sendError(Integer.parseInt(request.getParameter("is")), Trouble.SECRET);
        }
    }
}
