package doanket.identity.web;

import doanket.identity.ProfileService;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Chooses the post one acts in from now on. */
@WebServlet("/post")
public class ActingPostServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProfileService profile;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        profile.actIn(Uuids.parse(request.getParameter("post")).orElseThrow(NotFoundException::new));
        response.sendRedirect(SafeAddress.left(request));
    }
}
