package doanket.web;

import doanket.platform.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Turns away, before anything of the portal sees it, what no honest browser sends: other methods, a host that is not ours,
 * a form of a foreign page, NUL, and floods of parameters (the server would silently cut them at ten thousand).
 */
public class RequestGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final int MISDIRECTED = 421;
    private static final int MAX_PARAMETERS = 2_000;

    private transient OwnOrigin own;

    @Override
    public void init() {
        own = new OwnOrigin(Settings.find("doanket.base.url").orElse(null));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int refusal = refusal(request);
        if (refusal == HttpServletResponse.SC_OK) {
            chain.doFilter(request.getMethod().equals("POST") ? CleanParameters.of(request) : request, response);
        } else {
            response.sendError(refusal);
        }
    }

    private int refusal(HttpServletRequest request) throws IOException {
        if (!METHODS.contains(request.getMethod())) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        if (!own.isHost(request.getHeader("Host"))) {
            return MISDIRECTED;
        }
        if (request.getMethod().equals("POST") && !own.isSourceOf(request)) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        return hasControlCharacters(Requests.path(request)) || !areSound(request)
                ? HttpServletResponse.SC_BAD_REQUEST
                : HttpServletResponse.SC_OK;
    }

    private static boolean areSound(HttpServletRequest request) {
        var parameters = request.getParameterMap();
        var query = request.getQueryString();
        return parameters.values().stream().mapToInt(values -> values.length).sum() <= MAX_PARAMETERS
                && Stream.concat(
                                Stream.of(parameters.keySet()),
                                parameters.values().stream().map(Arrays::asList))
                        .flatMap(Collection::stream)
                        .noneMatch(text -> text.indexOf('\0') >= 0)
                && (query == null || !query.matches("(?i).*%(0[0-8bcef]|1[0-9a-f]|7f).*"));
    }

    private static boolean hasControlCharacters(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
