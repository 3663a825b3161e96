package doanket.campaign.web;

import doanket.campaign.CampaignVerifying;
import doanket.criteria.Result;
import doanket.criteria.VerdictForm;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What those who verify say of results: of one, or of all of a place. Refused, the page is shown again as it was sent. */
@WebServlet("/campaign/verdict")
public class CampaignVerdictServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CampaignVerifying verifying;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var id = FormFields.id(request.getParameter("id"));
        var unit = FormFields.id(request.getParameter("unit"));
        boolean all = "all".equals(request.getParameter("do"));
        var back = "?id=" + id + "&unit=" + unit + "&day=" + day(request.getParameter("day"));
        try {
            if (all) {
                int accepted = verifying.accept(id, unit, seen(request), request.getParameter("reason"));
                response.sendRedirect("/campaign/place" + back + "&accepted=" + accepted);
            } else {
                var form = form(unit, request);
                verifying.verify(id, form);
                response.sendRedirect("/campaign/verify" + back + "&indicator=" + form.indicator() + "&done=1");
            }
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, all ? "/campaign/place.xhtml" : "/campaign/verify.xhtml");
        }
    }

    private static VerdictForm form(UUID unit, HttpServletRequest request) {
        boolean withdrawn = "withdraw".equals(request.getParameter("do"));
        return new VerdictForm(
                FormFields.id(request.getParameter("indicator")),
                unit,
                day(request.getParameter("ends")),
                number(request.getParameter("version")),
                withdrawn ? null : result(request.getParameter("result")),
                request.getParameter("reason"));
    }

    private static List<VerdictForm.Seen> seen(HttpServletRequest request) {
        var seen = new ArrayList<VerdictForm.Seen>();
        var rows = request.getParameterValues("seen");
        for (var row : rows == null ? new String[0] : rows) {
            var parts = row.split(" ");
            if (parts.length != 3) {
                throw new NotFoundException();
            }
            seen.add(new VerdictForm.Seen(FormFields.id(parts[0]), day(parts[1]), number(parts[2])));
        }
        return seen;
    }

    private static Result result(String text) {
        return Arrays.stream(Result.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException e) {
            throw new NotFoundException();
        }
    }

    private static long number(String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(text);
    }
}
