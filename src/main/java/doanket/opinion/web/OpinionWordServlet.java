package doanket.opinion.web;

import static doanket.web.FormFields.text;

import doanket.opinion.TypedWord;
import doanket.opinion.WordKeeping;
import doanket.opinion.WordKind;
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

/** The forms in which administrators keep words and the least count: field {@code do} is the step, {@code kind} what the word is of. */
@WebServlet("/opinion/word-do")
public class OpinionWordServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WordKeeping keeping;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var kind = WordKind.of(text(request, "kind"));
        try {
            act(kind, request);
            response.sendRedirect("/opinion/words?kind=" + kind.word() + "&done=saved");
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, "/opinion/words.xhtml");
        }
    }

    private void act(WordKind kind, HttpServletRequest request) {
        var code = text(request, "word");
        int seen = FormFields.count(text(request, "version"));
        switch (text(request, "do")) {
            case "add" -> keeping.add(kind, typed(request));
            case "change" -> keeping.change(kind, code, seen, typed(request));
            case "close" -> keeping.close(kind, code, seen);
            case "reopen" -> keeping.reopen(kind, code, seen);
            case "remove" -> keeping.remove(kind, code, seen);
            case "least" -> keeping.least(seen, FormFields.count(text(request, "least")));
            case "keep" -> keeping.keep(seen, FormFields.count(text(request, "years")));
            default -> throw new NotFoundException();
        }
    }

    private static TypedWord typed(HttpServletRequest request) {
        return new TypedWord(
                text(request, "name"), text(request, "english"), text(request, "group"), text(request, "order"));
    }
}
