package doanket.identity.web;

import doanket.identity.SignInService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends this browser's session, here and in the database. */
@WebServlet("/logout")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignInService signIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignInCookie.in(request).ifPresent(signIn::signOut);
        SignInCookie.take(response);
        var views = request.getSession(false);
        if (views != null) {
            views.invalidate();
        }
        response.sendRedirect("/login");
    }
}
