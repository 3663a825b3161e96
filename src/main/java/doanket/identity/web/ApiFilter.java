package doanket.identity.web;

import doanket.identity.ApiEntry;
import doanket.identity.ApiTokens;
import doanket.identity.CurrentUser;
import doanket.identity.LaterDeeds;
import doanket.identity.Reading.Language;
import doanket.web.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets other systems in by the personal access token in {@code Authorization: Bearer}, and by nothing else: no cookie is looked
 * at, so no page can make a browser call. Whatever is wrong with a token, the answer is the same.
 */
public class ApiFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;
    private static final String WAIT_SECONDS = "900";
    private static final String SCHEME = "Bearer ";
    private static final String EXPORTS = "/export/";

    @Inject
    private transient ApiTokens tokens;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient LaterDeeds deeds;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var origin = ClientAddress.of(request);
        var language = Problem.language(request.getHeader(Problem.ASKED));
        user.comesFrom(origin);
        var entry = tokens.enter(secret(request), origin);
        switch (entry.state()) {
            case OPEN -> enter(entry, request, response, chain);
            case UNKNOWN -> {
                response.setHeader("WWW-Authenticate", "Bearer realm=\"doanket\"");
                Problem.of(HttpServletResponse.SC_UNAUTHORIZED, language).tell(response);
            }
            case TOO_MANY -> {
                response.setHeader("Retry-After", WAIT_SECONDS);
                Problem.of(TOO_MANY, language).tell(response);
            }
        }
    }

    private void enter(ApiEntry entry, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(ApiEntry.ATTRIBUTE, entry.scopes());
        if (request.getHeader(Problem.ASKED) != null) {
            user.reads(language(request));
        }
        chain.doFilter(request, response);
        var path = SignInFilter.path(request);
        if (path.contains(EXPORTS) && response.getStatus() == HttpServletResponse.SC_OK) {
            deeds.note("file.taken", null, path);
        }
    }

    private static Language language(HttpServletRequest request) {
        var wanted = Problem.language(request.getHeader(Problem.ASKED));
        return wanted.equals(Language.EN.locale()) ? Language.EN : Language.VI;
    }

    /** The scheme in any case of letters; nothing where there is none. */
    private static String secret(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : "";
    }
}
