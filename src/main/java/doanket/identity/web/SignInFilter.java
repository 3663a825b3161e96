package doanket.identity.web;

import doanket.identity.CurrentUser;
import doanket.identity.FactorState;
import doanket.identity.IdentityRefused;
import doanket.identity.LaterDeeds;
import doanket.identity.SignInService;
import doanket.identity.SignedIn;
import doanket.platform.Uuids;
import doanket.web.JsonAnswer;
import doanket.web.RequestGuard;
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
import java.util.regex.Pattern;

/**
 * Lets in whoever has signed in, and everybody to the few addresses that anyone may open. A page asks to sign in first and
 * comes back; a script is told 401; whoever must change the password can do nothing else.
 */
public class SignInFilter implements Filter {

    private static final List<String> OPEN =
            List.of("/login", "/look", "/assets/", "/jakarta.faces.resource/", "/health", "/worker.js", "/offline");
    private static final List<String> OPEN_WHILE_PASSWORD_IS_OLD =
            List.of("/identity/password", "/logout", "/look", "/assets/", "/jakarta.faces.resource/");

    private static final List<String> OPEN_WHILE_UNPROVEN = List.of(
            "/identity/factor",
            "/identity/factor/",
            "/login",
            "/logout",
            "/look",
            "/assets/",
            "/jakarta.faces.resource/",
            "/health");

    /** What leaves the portal as a file of its own making, though the browser may show it. */
    private static final Pattern TAKEN_ALONG = Pattern.compile("[./](xlsx|docx|pdf|csv)$");

    /** Not for browsers; {@link FeedFilter} asks for a token there. */
    private static final String FEEDS = "/feed/";

    /** For other systems; {@link ApiFilter} asks for a token there. */
    private static final String API = "/api/";

    /** For the program that watches this node; {@link doanket.web.MetricsServlet} asks for a token there. */
    private static final String FIGURES = "/metrics";

    /** For the provider of single sign-on, which brings a signed word; {@link ProviderLogoutServlet} looks at it. */
    private static final String PROVIDER = RequestGuard.PROVIDER;

    @Inject
    private SignInService signIn;

    @Inject
    private CurrentUser user;

    @Inject
    private LaterDeeds deeds;

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) plainRequest;
        var response = (HttpServletResponse) plainResponse;
        var path = path(request);
        if (request.getDispatcherType() != DispatcherType.REQUEST || isStatic(path) || hasTokens(path)) {
            chain.doFilter(request, response);
        } else {
            admit(request, response, chain);
        }
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = path(request);
        user.comesFrom(ClientAddress.of(request));
        boolean background = request.getHeader("X-Background") != null;
        var found = SignInCookie.in(request).flatMap(token -> signIn.identify(token, background));
        if (found.isEmpty() && !isOneOf(OPEN, path)) {
            askToSignIn(request, response);
        } else if (found.isPresent() && isUnproven(found.get(), path)) {
            askForCode(request, response);
        } else if (found.isPresent() && isWithOldPassword(found.get(), path)) {
            response.sendRedirect("/identity/password");
        } else {
            chain.doFilter(request, response);
            note(path, request, response);
        }
    }

    private static boolean isUnproven(SignedIn user, String path) {
        return user.factor() != FactorState.OPEN && !isOneOf(OPEN_WHILE_UNPROVEN, path);
    }

    private static boolean isWithOldPassword(SignedIn user, String path) {
        return user.factor() == FactorState.OPEN
                && user.mustChangePassword()
                && !isOneOf(OPEN_WHILE_PASSWORD_IS_OLD, path);
    }

    /** A page comes back afterwards; a script is told that it may not. */
    private static void askForCode(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("GET") && request.getHeader("X-Background") == null) {
            var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.sendRedirect("/identity/factor?next="
                    + URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8));
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private void note(String path, HttpServletRequest request, HttpServletResponse response) {
        if (isTakenAlong(path, response) && response.getStatus() == HttpServletResponse.SC_OK) {
            deeds.note("file.taken", Uuids.parse(request.getParameter("id")).orElse(null), path);
        }
    }

    private static boolean isTakenAlong(String path, HttpServletResponse response) {
        var kept = response.getHeader("Content-Disposition");
        return TAKEN_ALONG.matcher(path).find() || kept != null && kept.startsWith("attachment");
    }

    static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    private static boolean hasTokens(String path) {
        return path.startsWith(FEEDS) || path.startsWith(API) || path.equals(FIGURES) || path.equals(PROVIDER);
    }

    private static boolean isStatic(String path) {
        return path.startsWith("/assets/") || path.startsWith("/brand/") || path.startsWith("/jakarta.faces.resource/");
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
            JsonAnswer.refuse(
                    response,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    IdentityRefused.expired(),
                    LookCookie.in(request).language().locale());
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
