package doanket.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;

/** Tells the browser, with every answer of any kind, what it must not do with it. */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String CSP = "Content-Security-Policy";
    private static final List<String> SHARED = List.of("/assets/", "/jakarta.faces.resource/", "/media/");

    /** As in web.xml, but without the nonce, for answers that PrimeFaces has no hand in. */
    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
                    + "form-action 'self'; img-src 'self' data: blob:; font-src 'self'; frame-src 'none'; connect-src 'self'; "
                    + "style-src 'self'; script-src 'self'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(CSP, POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()");
        var path = Requests.path(request);
        if (SHARED.stream().noneMatch(path::startsWith)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, new OnePolicy(response));
    }

    /** Two policies would both hold, and the second without the nonce of the first. */
    private static class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(CSP)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
