package doanket.paper.web;

import static doanket.web.FormFields.text;

import doanket.paper.FamilyForm;
import doanket.paper.FamilyKeeping;
import doanket.paper.NewFamily;
import doanket.paper.PaperRefused;
import doanket.paper.TypeForm;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The forms in which administrators set a family of papers, and its types. */
@WebServlet("/paper/family-save")
public class PaperFamilyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FamilyKeeping families;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var code = text(request, "id");
        try {
            if (isTyped(request, "like")) {
                var added = new NewFamily(text(request, "newCode"), text(request, "newVi"), text(request, "newEn"));
                code = families.add(code, added);
            } else if (isTyped(request, "type")) {
                families.set(code, type(request));
            } else {
                families.set(code, FormFields.count(text(request, "version")), family(request));
            }
        } catch (PaperRefused refused) {
            FormRefusal.show(request, response, refused, "/paper/families.xhtml");
            return;
        }
        response.sendRedirect("/paper/families?done=" + (isTyped(request, "type") ? "type" : "saved") + "&id="
                + URLEncoder.encode(code, StandardCharsets.UTF_8));
    }

    private static boolean isTyped(HttpServletRequest request, String name) {
        return request.getParameter(name) != null;
    }

    private static FamilyForm family(HttpServletRequest request) {
        return new FamilyForm(
                text(request, "nameVi"),
                text(request, "nameEn"),
                text(request, "rightLines"),
                text(request, "star"),
                text(request, "numberLabel"),
                text(request, "endMark"),
                text(request, "recipientEnd"),
                isTyped(request, "purposesShort"),
                text(request, "styles"),
                text(request, "pattern"),
                text(request, "letter"),
                isTyped(request, "perTerm"),
                text(request, "margins"),
                text(request, "sizes"));
    }

    private static TypeForm type(HttpServletRequest request) {
        return new TypeForm(
                text(request, "typeCode"),
                text(request, "typeVi"),
                text(request, "typeEn"),
                text(request, "abbreviation"),
                isTyped(request, "heading"),
                Math.max(0, FormFields.count(text(request, "rank"))),
                isTyped(request, "retired"),
                FormFields.count(text(request, "typeVersion")));
    }
}
