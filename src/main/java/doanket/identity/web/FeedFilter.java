package doanket.identity.web;

import doanket.identity.FeedEntry;
import doanket.identity.FeedPurpose;
import doanket.identity.FeedTokens;
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
            case UNKNOWN -> say(response, HttpServletResponse.SC_NOT_FOUND, "Không tìm thấy.");
            case TOO_MANY -> {
                response.setHeader("Retry-After", WAIT_SECONDS);
                say(response, TOO_MANY, "Yêu cầu quá nhiều lần. Vui lòng thử lại sau 15 phút.");
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

    private static void say(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(sentence);
    }
}
