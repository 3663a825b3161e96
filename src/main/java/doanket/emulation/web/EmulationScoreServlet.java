package doanket.emulation.web;

import doanket.emulation.SheetScoring;
import doanket.emulation.SheetVerifying;
import doanket.emulation.TypedScore;
import doanket.platform.BusinessException;
import doanket.platform.NotFoundException;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Scores as they were typed: kept, or kept and sent, verified or sent back. The fields of a row stand at the same place in each column. */
@WebServlet("/emulation/score")
public class EmulationScoreServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SheetScoring scoring;

    @Inject
    private transient SheetVerifying verifying;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var id = FormFields.id(request);
        try {
            response.sendRedirect("/emulation/sheet?id=" + id + "&done=" + act(id, request));
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, "/emulation/sheet.xhtml");
        }
    }

    private String act(UUID id, HttpServletRequest request) {
        long seen = FormFields.count(FormFields.text(request, "version"));
        var scores = scores(request);
        switch (FormFields.text(request, "do")) {
            case "save" -> {
                scoring.save(id, scores, seen);
                return "saved";
            }
            case "send" -> {
                scoring.save(id, scores, seen);
                scoring.send(id);
                return "sent";
            }
            case "check" -> {
                verifying.save(id, scores, seen);
                return "saved";
            }
            case "verify" -> {
                verifying.save(id, scores, seen);
                verifying.verify(id);
                return "verified";
            }
            case "return" -> {
                verifying.sendBack(id, request.getParameter("reason"));
                return "returned";
            }
            default -> throw new NotFoundException();
        }
    }

    private static List<TypedScore> scores(HttpServletRequest request) {
        var items = FormFields.all(request, "i");
        var points = FormFields.all(request, "p");
        var texts = FormFields.all(request, "t");
        return IntStream.range(0, items.size())
                .mapToObj(row -> new TypedScore(
                        FormFields.id(items.get(row)), FormFields.at(points, row), FormFields.at(texts, row)))
                .toList();
    }
}
