package doanket.identity.web;

import doanket.identity.CurrentUser;
import doanket.identity.ProfileService;
import doanket.identity.Reading;
import doanket.identity.Reading.Contrast;
import doanket.identity.Reading.Language;
import doanket.identity.Reading.TextSize;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/** A- A A+, contrast and language: kept in the profile, and for those not yet signed in, in a cookie. */
@WebServlet("/look")
public class LookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient ProfileService profile;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var now = user.find().map(signedIn -> signedIn.reading()).orElseGet(() -> LookCookie.in(request));
        var wanted = new Reading(
                chosen(TextSize.class, request.getParameter("size"), now.size()),
                chosen(Contrast.class, request.getParameter("contrast"), now.contrast()),
                chosen(Language.class, request.getParameter("language"), now.language()));
        if (user.find().isPresent()) {
            profile.read(wanted);
        }
        LookCookie.give(response, wanted);
        if (request.getHeader("X-Requested-With") != null) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendRedirect(SafeAddress.left(request));
        }
    }

    private static <E extends Enum<E>> E chosen(Class<E> type, String name, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(otherwise);
    }
}
