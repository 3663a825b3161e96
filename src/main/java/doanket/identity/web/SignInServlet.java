package doanket.identity.web;

import doanket.identity.IdentityRefused;
import doanket.identity.SignInService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The sign-in page and its form: plain HTML, so that it works without script and makes no server-side view. */
@WebServlet("/login")
public class SignInServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignInService signIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        SignInPage.show(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            var token = signIn.signIn(
                    request.getParameter("username"), request.getParameter("password"), ClientAddress.of(request));
            SignInCookie.in(request).ifPresent(signIn::signOut);
            SignInCookie.giveAnew(request, response, token);
            response.sendRedirect(SafeAddress.own(request.getParameter("next")));
        } catch (IdentityRefused refused) {
            SignInPage.refuse(request, response, refused);
        }
    }
}
