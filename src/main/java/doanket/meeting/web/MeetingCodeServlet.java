package doanket.meeting.web;

import doanket.meeting.MeetingDirectory;
import doanket.platform.NotFoundException;
import doanket.web.OwnAddress;
import doanket.web.QrCode;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The code on the sheet at the door, as SVG: whoever scans it comes to the meeting and can say that he or she is there. */
@WebServlet("/meeting/code.svg")
public class MeetingCodeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MeetingDirectory directory;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = new MeetingAsked(request).id();
        if (!directory.briefs(List.of(id)).containsKey(id)) {
            throw new NotFoundException();
        }
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.getOutputStream()
                .write(QrCode.svg(OwnAddress.of(request) + "/meeting/view?id=" + id)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
