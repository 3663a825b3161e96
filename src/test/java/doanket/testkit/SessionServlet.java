package doanket.testkit;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Collections;

/** Tells how much the server keeps for whoever asks, as far as that can be written down. Exists in the test archive only. */
@WebServlet("/testkit/session")
public class SessionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var session = request.getSession();
        long all = 0;
        var told = new StringBuilder();
        for (var name : Collections.list(session.getAttributeNames())) {
            long size = sizeOf(session.getAttribute(name));
            all += Math.max(size, 0);
            told.append(", ").append(name).append(' ').append(size < 0 ? "not to be written" : size);
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(all + " bytes" + told);
    }

    private static long sizeOf(Object kept) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(kept);
            return bytes.size();
        } catch (IOException e) {
            return -1;
        }
    }
}
