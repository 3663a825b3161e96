package doanket.identity.web;

import doanket.identity.IdentityRefused;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page on which people sign in, shown by whatever has something to say there. */
final class SignInPage {

    /** Where to go afterwards, if the request itself does not say so. */
    static final String NEXT = SignInPage.class.getName() + ".next";

    /** Where somebody who has signed out has to sign out too. */
    static final String EXIT = SignInPage.class.getName() + ".exit";

    static final String REFUSAL = "refusal";

    private SignInPage() {}

    static void refuse(HttpServletRequest request, HttpServletResponse response, IdentityRefused refused)
            throws ServletException, IOException {
        request.setAttribute(REFUSAL, refused);
        show(request, response);
    }

    static void show(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher("/login.xhtml").forward(request, response);
    }
}
