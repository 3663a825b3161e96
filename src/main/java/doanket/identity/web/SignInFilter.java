package doanket.identity.web;

import doanket.identity.SignInService;
import doanket.identity.SignedIn;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Lets in whoever has signed in, and everybody to the few addresses that anyone may open. A page asks to sign in first and
 * comes back; a script is told 401; whoever must change the password can do nothing else.
 */
public class SignInFilter implements Filter {

    private static final List<String> OPEN =
            List.of("/login", "/look", "/assets/", "/jakarta.faces.resource/", "/health", "/worker.js", "/offline");
    private static final List<String> OPEN_WHILE_PASSWORD_IS_OLD =
            List.of("/identity/password", "/logout", "/look", "/assets/", "/jakarta.faces.resource/");

    /** Not for browsers; {@link FeedFilter} asks for a token there. */
    private static final String FEEDS = "/feed/";

    @Inject
    private SignInService signIn;

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) plainRequest;
        var response = (HttpServletResponse) plainResponse;
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            chain.doFilter(request, response);
            return;
        }
        var path = path(request);
        if (isStatic(path) || path.startsWith(FEEDS)) {
            chain.doFilter(request, response);
            return;
        }
        boolean background = request.getHeader("X-Background") != null;
        var found = SignInCookie.in(request).flatMap(token -> signIn.identify(token, background));
        if (found.isEmpty() && !isOneOf(OPEN, path)) {
            askToSignIn(request, response);
        } else if (found.filter(SignedIn::mustChangePassword).isPresent()
                && !isOneOf(OPEN_WHILE_PASSWORD_IS_OLD, path)) {
            response.sendRedirect("/identity/password");
        } else {
            chain.doFilter(request, response);
        }
    }

    static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    private static boolean isStatic(String path) {
        return path.startsWith("/assets/") || path.startsWith("/jakarta.faces.resource/");
    }

    private static boolean isOneOf(List<String> addresses, String path) {
        return addresses.stream()
                .anyMatch(open -> open.endsWith("/")
                        ? path.startsWith(open)
                        : path.equals(open) || path.startsWith(open + "/") || path.equals(open + ".xhtml"));
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write(
                            "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"/login?expired=1&amp;next="
                                    + URLEncoder.encode(back(request), StandardCharsets.UTF_8)
                                    + "\"></redirect></partial-response>");
        } else if (request.getHeader("X-Requested-With") != null || request.getHeader("X-Background") != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter()
                    .write("{\"message\":\"Phiên làm việc đã hết hạn. Vui lòng đăng nhập lại; nội dung đang soạn vẫn"
                            + " được giữ.\"}");
        } else {
            response.sendRedirect("/login?next=" + URLEncoder.encode(back(request), StandardCharsets.UTF_8));
        }
    }

    private static String back(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        if (!"GET".equals(request.getMethod()) && referer != null) {
            return SafeAddress.pathOf(referer);
        }
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }
}
