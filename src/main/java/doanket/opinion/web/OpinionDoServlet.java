package doanket.opinion.web;

import doanket.opinion.Merging;
import doanket.opinion.Outcome;
import doanket.opinion.PetitionCorrecting;
import doanket.opinion.PetitionHandling;
import doanket.opinion.TypedAnswer;
import doanket.opinion.TypedCorrection;
import doanket.opinion.TypedForward;
import doanket.opinion.TypedPart;
import doanket.platform.BusinessException;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Steps of a petition: field {@code do} is the step, {@code version} what the form was made from. */
@WebServlet("/opinion/do")
public class OpinionDoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PetitionHandling handling;

    @Inject
    private transient Merging merging;

    @Inject
    private transient PetitionCorrecting correcting;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var id = FormFields.id(request);
        try {
            response.sendRedirect(address(id, act(id, request)));
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, "/opinion/petition.xhtml");
        }
    }

    private String act(UUID id, HttpServletRequest request) {
        long seen = FormFields.count(FormFields.text(request, "version"));
        return switch (FormFields.text(request, "do")) {
            case "correct" -> correct(id, seen, request);
            case "split" -> split(id, seen, request);
            case "forward" -> forward(id, seen, request);
            case "answer" -> answer(id, seen, request);
            case "tell" -> tell(id, seen, request);
            case "part" -> part(id, seen);
            case "renew" -> handling.renew(id) + "&done=renewed";
            default -> throw new NotFoundException();
        };
    }

    /** What was done, or with its id something else that was made by it. */
    private static String address(UUID id, String done) {
        return "/opinion/petition?id=" + (done.indexOf('&') < 0 ? id + "&done=" + done : done);
    }

    private String correct(UUID id, long seen, HttpServletRequest request) {
        correcting.correct(
                id,
                seen,
                new TypedCorrection(
                        FormFields.text(request, "topic"),
                        FormFields.text(request, "competence"),
                        Uuids.parse(request.getParameter("place")).orElse(null),
                        FormFields.text(request, "people"),
                        FormFields.text(request, "reason"),
                        isSure(request)));
        return "corrected";
    }

    private String split(UUID id, long seen, HttpServletRequest request) {
        handling.split(id, seen, parts(request), isSure(request));
        return "split";
    }

    private String forward(UUID id, long seen, HttpServletRequest request) {
        handling.forward(
                id,
                seen,
                new TypedForward(
                        FormFields.text(request, "unit"),
                        request.getParameter("due"),
                        FormFields.text(request, "paper"),
                        isSure(request)));
        return "forwarded";
    }

    private String answer(UUID id, long seen, HttpServletRequest request) {
        handling.answer(
                id,
                seen,
                new TypedAnswer(
                        outcome(request),
                        FormFields.text(request, "answer"),
                        FormFields.text(request, "number"),
                        isSure(request)));
        return "answered";
    }

    private String tell(UUID id, long seen, HttpServletRequest request) {
        handling.tell(id, seen, request.getParameter("on"), FormFields.text(request, "how"), isSure(request));
        return "told";
    }

    private String part(UUID id, long seen) {
        merging.part(id, seen);
        return "parted";
    }

    static boolean isSure(HttpServletRequest request) {
        return FormFields.text(request, "sure").equals("1");
    }

    private static Outcome outcome(HttpServletRequest request) {
        var typed = FormFields.text(request, "outcome");
        return Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    static List<TypedPart> parts(HttpServletRequest request) {
        var topics = FormFields.all(request, "topic");
        var competences = FormFields.all(request, "competence");
        var people = FormFields.all(request, "people");
        var texts = FormFields.all(request, "text");
        return IntStream.range(0, texts.size())
                .mapToObj(row -> new TypedPart(
                        FormFields.at(topics, row),
                        FormFields.at(competences, row),
                        FormFields.at(people, row),
                        texts.get(row)))
                .toList();
    }
}
