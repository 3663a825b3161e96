package doanket.identity.web;

import doanket.identity.IdentityRefused;
import doanket.identity.SecondFactor;
import doanket.identity.SessionToken;
import doanket.platform.NotFoundException;
import doanket.web.FormRefusal;
import doanket.web.QrCode;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The steps of the second factor, and the picture that an app reads. Codes on paper are shown in the answer, once. */
@WebServlet({"/identity/factor/step", "/identity/factor/code.svg"})
public class IdentityFactorServlet extends HttpServlet {

    static final String CODES = IdentityFactorServlet.class.getName();

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/identity/factor.xhtml";

    @Inject
    private transient SecondFactor factor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = Optional.ofNullable(factor.own().address()).orElseThrow(NotFoundException::new);
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(QrCode.svg(address).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var code = request.getParameter("code");
        var here = SignInCookie.in(request).orElseThrow(NotFoundException::new);
        try {
            switch (Optional.ofNullable(request.getParameter("step")).orElse("")) {
                case "begin" -> {
                    factor.begin();
                    response.sendRedirect("/identity/factor");
                }
                case "confirm" -> show(request, response, factor.confirm(code, here));
                case "renew" -> show(request, response, factor.renewCodes(code));
                case "prove" -> prove(request, response, here);
                case "drop" -> {
                    factor.drop(code);
                    response.sendRedirect("/identity/factor?done=dropped");
                }
                default -> throw new NotFoundException();
            }
        } catch (IdentityRefused refused) {
            FormRefusal.show(request, response, refused, PAGE);
        }
    }

    private void prove(HttpServletRequest request, HttpServletResponse response, SessionToken here) throws IOException {
        factor.prove(request.getParameter("code"), here);
        response.sendRedirect(SafeAddress.own(request.getParameter("next")));
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, List<String> codes)
            throws ServletException, IOException {
        request.setAttribute(CODES, codes);
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher(PAGE).forward(request, response);
    }
}
