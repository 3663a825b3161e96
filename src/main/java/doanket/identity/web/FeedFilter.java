package doanket.identity.web;

import doanket.identity.FeedEntry;
import doanket.identity.FeedPurpose;
import doanket.identity.FeedTokens;
import doanket.web.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets programs that cannot sign in fetch feeds by the token in the address, and nothing else. Whatever is wrong with a
 * token, the answer is the same to the letter; no cookie is looked at.
 */
public class FeedFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;
    private static final String WAIT_SECONDS = "900";

    @Inject
    private transient FeedTokens tokens;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        switch (enter(request)) {
            case OPEN -> chain.doFilter(request, response);
            case UNKNOWN -> {
                var problem = problem(request, HttpServletResponse.SC_NOT_FOUND);
                say(response, problem, problem.title() + ".");
            }
            case TOO_MANY -> {
                var problem = problem(request, TOO_MANY);
                response.setHeader("Retry-After", WAIT_SECONDS);
                say(response, problem, problem.detail());
            }
        }
    }

    private FeedEntry enter(HttpServletRequest request) {
        boolean asks = !request.getMethod().equals("POST");
        return FeedPurpose.at(SignInFilter.path(request))
                .filter(purpose -> asks)
                .map(purpose -> tokens.enter(request.getParameter("token"), purpose, ClientAddress.of(request)))
                .orElse(FeedEntry.UNKNOWN);
    }

    private static Problem problem(HttpServletRequest request, int status) {
        return Problem.of(status, Problem.language(request.getHeader(Problem.ASKED)));
    }

    private static void say(HttpServletResponse response, Problem problem, String sentence) throws IOException {
        response.setStatus(problem.status());
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Content-Language", problem.language().getLanguage());
        response.getWriter().write(sentence);
    }
}
