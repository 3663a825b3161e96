package doanket.web;

import doanket.platform.Figures;
import doanket.platform.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The figures of this node for a program that watches it and shows the operator's token ({@code doanket.metrics.token}) in the header.
 * For all others, and where no token is set, there is nothing here. The proxy hides the address from the world besides.
 */
@WebServlet("/metrics")
public class MetricsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** A shorter one could be guessed and opens nothing. */
    private static final int SHORTEST_TOKEN = 16;

    @Inject
    private transient Figures figures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (isOperator(request.getHeader("Authorization"))) {
            response.setContentType("text/plain; version=0.0.4; charset=utf-8");
            response.getWriter().write(figures.text());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isOperator(String shown) {
        return shown != null
                && Settings.find("doanket.metrics.token")
                        .filter(token -> token.length() >= SHORTEST_TOKEN)
                        .filter(token -> MessageDigest.isEqual(bytes("Bearer " + token), bytes(shown)))
                        .isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
