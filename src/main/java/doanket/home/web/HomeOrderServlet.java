package doanket.home.web;

import doanket.home.HomeService;
import doanket.web.FormFields;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Moves a tile of the reader's first page up or down, or puts all back: the fields {@code up}, {@code down} and {@code reset}. */
@WebServlet("/home/move")
public class HomeOrderServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HomeService home;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var up = FormFields.text(request, "up");
        var down = FormFields.text(request, "down");
        if (!FormFields.text(request, "reset").isEmpty()) {
            home.forgetOrder();
            response.sendRedirect("/home/order?done=reset");
            return;
        }
        home.move(up.isEmpty() ? down : up, !up.isEmpty());
        response.sendRedirect("/home/order?done=moved");
    }
}
