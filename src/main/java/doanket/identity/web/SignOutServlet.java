package doanket.identity.web;

import doanket.identity.SignInService;
import doanket.identity.SingleSignOn;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/**
 * Ends this browser's session, here and in the database, and sends a browser that came by the provider on to sign out there:
 * otherwise the next person at that machine would be let in without a question. It goes there by itself from the sign-in page,
 * for browsers take no form to another site.
 */
@WebServlet("/logout")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignInService signIn;

    @Inject
    private transient SingleSignOn provider;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var exit = SignInCookie.in(request).flatMap(provider::exit).map(URI::toString);
        SignInCookie.in(request).ifPresent(signIn::signOut);
        SignInCookie.take(response);
        var views = request.getSession(false);
        if (views != null) {
            views.invalidate();
        }
        if (exit.isPresent()) {
            request.setAttribute(SignInPage.EXIT, exit.get());
            response.setHeader("Refresh", "0;url=" + exit.get());
            SignInPage.show(request, response);
        } else {
            response.sendRedirect("/login");
        }
    }
}
