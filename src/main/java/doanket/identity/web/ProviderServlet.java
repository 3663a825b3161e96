package doanket.identity.web;

import doanket.identity.IdentityRefused;
import doanket.identity.ProviderAnswer;
import doanket.identity.SignInAttempt;
import doanket.identity.SignInService;
import doanket.identity.SingleSignOn;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The way to the provider of single sign-on, and the way back. What goes wrong is said on the sign-in page. */
@WebServlet({"/login/oidc", "/login/oidc/callback"})
public class ProviderServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SingleSignOn provider;

    @Inject
    private transient SignInService signIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            if (request.getServletPath().endsWith("/callback")) {
                comeBack(request, response);
            } else {
                go(request, response);
            }
        } catch (IdentityRefused refused) {
            SignInPage.refuse(request, response, refused);
        }
    }

    private void go(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var attempt = SignInAttempt.fresh(SafeAddress.own(request.getParameter("next")));
        var door = provider.door(attempt);
        PendingSignIns.give(request, response, attempt);
        response.sendRedirect(door.toString());
    }

    private void comeBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var attempt = PendingSignIns.take(request, response, request.getParameter("state"))
                .orElseThrow(SingleSignOn::stale);
        request.setAttribute(SignInPage.NEXT, attempt.next());
        var answer = new ProviderAnswer(
                request.getParameter("code"), request.getParameter("error"), request.getParameter("iss"));
        var there = SignInCookie.in(request);
        var token = provider.finish(attempt, answer, ClientAddress.of(request), there);
        there.filter(before -> !before.equals(token)).ifPresent(signIn::signOut);
        SignInCookie.giveAnew(request, response, token);
        response.sendRedirect(attempt.next());
    }
}
