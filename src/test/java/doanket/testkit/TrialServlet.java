package doanket.testkit;

import doanket.draft.DraftService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Saves the form of the trial page as a feature would: the draft goes with it. Exists in the test archive only. */
@WebServlet("/trial/draft-saved")
public class TrialServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DraftService drafts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var key = request.getParameter("key");
        drafts.drop(key);
        response.sendRedirect("/trial/draft?key=" + key + "&title="
                + URLEncoder.encode(request.getParameter("title"), StandardCharsets.UTF_8));
    }
}
