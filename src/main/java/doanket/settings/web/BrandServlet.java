package doanket.settings.web;

import doanket.settings.Installation;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The emblem and the colour of this installation, for everybody; each address names what it gives, so it may be kept for a year. */
@WebServlet("/brand/*")
public class BrandServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern COLOUR = Pattern.compile("/([0-9a-f]{6})\\.css");
    private static final Pattern EMBLEM = Pattern.compile("/([0-9a-f]{64})\\.png");

    @Inject
    private transient Installation installation;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = String.valueOf(request.getPathInfo());
        var colour = COLOUR.matcher(path);
        var emblem = EMBLEM.matcher(path);
        if (colour.matches()) {
            var sheet = Installation.sheet(colour.group(1));
            give(response, "text/css;charset=UTF-8", sheet.getBytes(StandardCharsets.UTF_8));
        } else if (emblem.matches()) {
            var picture = installation.emblem(emblem.group(1));
            if (picture.isPresent()) {
                give(response, "image/png", picture.get());
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void give(HttpServletResponse response, String type, byte[] bytes) throws IOException {
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
