package doanket.identity.web;

import doanket.identity.SingleSignOn;
import doanket.web.RequestGuard;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Where the provider of single sign-on says that somebody is out there. What it brings is signed; neither a cookie nor the place
 * it comes from counts, and the answer is a status only. Source: OpenID Connect Back-Channel Logout 1.0, sections 2.5 to 2.8.
 */
@WebServlet(RequestGuard.PROVIDER)
public class ProviderLogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;
    private static final String WAIT_SECONDS = "900";

    @Inject
    private transient SingleSignOn provider;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        switch (provider.end(request.getParameter("logout_token"), ClientAddress.of(request))) {
            case DONE -> response.setStatus(HttpServletResponse.SC_OK);
            case DOUBTED -> response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            case TOO_MANY -> {
                response.setHeader("Retry-After", WAIT_SECONDS);
                response.setStatus(TOO_MANY);
            }
        }
    }
}
