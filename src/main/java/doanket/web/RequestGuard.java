package doanket.web;

import doanket.platform.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Turns away, before anything of the portal sees it, what no honest browser sends: other methods, a host that is not ours,
 * a form of a foreign page, a body beyond all measure, NUL, and floods of parameters.
 */
public class RequestGuard extends HttpFilter {

    /** Where the provider of single sign-on says what has ended there; it comes by no browser, and signs what it brings. */
    public static final String PROVIDER = "/login/oidc/backchannel";

    private static final long serialVersionUID = 1L;

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final Set<String> METHODS_OF_SYSTEMS = Set.of("GET", "HEAD", "POST", "PUT");
    private static final int MISDIRECTED = 421;

    private transient OwnOrigin own;

    @Override
    public void init() {
        own = new OwnOrigin(Settings.find("doanket.base.url").orElse(null));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int verdict = ofHead(request);
        if (verdict == HttpServletResponse.SC_OK) {
            verdict = SoundParameters.verdict(request);
        }
        if (verdict == HttpServletResponse.SC_OK) {
            chain.doFilter(isPost(request) ? CleanParameters.of(request) : request, response);
        } else {
            response.sendError(verdict);
        }
    }

    /** What can be said before anything of the body is read. */
    private int ofHead(HttpServletRequest request) {
        boolean system = Requests.path(request).startsWith(Problem.ADDRESSES);
        if (!(system ? METHODS_OF_SYSTEMS : METHODS).contains(request.getMethod())) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        if (!own.isHost(request.getHeader("Host"))) {
            return MISDIRECTED;
        }
        if (isPost(request) && !hasToken(request) && !own.isSourceOf(request)) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        return hasControlCharacters(Requests.path(request))
                ? HttpServletResponse.SC_BAD_REQUEST
                : RequestBody.of(request).verdict();
    }

    /** Other systems show a token that no foreign page can make a browser send; cookies do not count there. */
    private static boolean hasToken(HttpServletRequest request) {
        var path = Requests.path(request);
        return path.startsWith(Problem.ADDRESSES) || path.equals(PROVIDER);
    }

    private static boolean isPost(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    private static boolean hasControlCharacters(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
