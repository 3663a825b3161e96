package doanket.meeting.web;

import doanket.meeting.Agenda;
import doanket.meeting.Answer;
import doanket.meeting.Attendance;
import doanket.meeting.Contributions;
import doanket.meeting.InvitationPart;
import doanket.meeting.Invitations;
import doanket.meeting.ItemOutcome;
import doanket.meeting.MeetingLife;
import doanket.meeting.MeetingPapers;
import doanket.meeting.MeetingRefused;
import doanket.meeting.MeetingWriting;
import doanket.meeting.Minutes;
import doanket.meeting.Replies;
import doanket.meeting.Reply;
import doanket.platform.NotFoundException;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The small buttons on pages of meetings: each names what is to be done in {@code do}. */
@WebServlet("/meeting/act")
public class MeetingActServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MeetingWriting writing;

    @Inject
    private transient MeetingLife life;

    @Inject
    private transient Replies replies;

    @Inject
    private transient Invitations invitations;

    @Inject
    private transient Agenda agenda;

    @Inject
    private transient MeetingPapers papers;

    @Inject
    private transient Attendance attendance;

    @Inject
    private transient Contributions contributions;

    @Inject
    private transient Minutes minutes;

    @FunctionalInterface
    private interface Work {
        void of(MeetingActServlet services, MeetingAsked asked);
    }

    /** What is done, the page it is done on, and what the page says then. */
    private record Act(String page, String done, Work work) {}

    private static final Map<String, Act> ACTS = Map.ofEntries(
            Map.entry("announce", new Act("view", "announced", (to, of) -> to.life.announce(of.id(), of.seen()))),
            Map.entry("begin", new Act("view", "begun", (to, of) -> to.life.begin(of.id()))),
            Map.entry("close", new Act("view", "closed", (to, of) -> to.life.close(of.id()))),
            Map.entry("callOff", new Act("view", "calledOff", (to, of) -> to.life.callOff(of.id(), of.text("reason")))),
            Map.entry("discard", new Act("list", "discarded", (to, of) -> to.writing.discard(of.id()))),
            Map.entry(
                    "answer",
                    new Act(
                            "view",
                            "answered",
                            (to, of) -> to.replies.answer(
                                    of.id(),
                                    of.id("invitation"),
                                    of.seen(),
                                    new Answer(of.one(Reply.class, "reply"), of.text("who"), of.text("why"))))),
            Map.entry(
                    "uninvite",
                    new Act("invite", "uninvited", (to, of) -> to.invitations.remove(of.id(), of.id("invitation")))),
            Map.entry(
                    "as",
                    new Act(
                            "invite",
                            "saved",
                            (to, of) -> to.invitations.as(
                                    of.id(), of.id("invitation"), of.must(InvitationPart.class, "part")))),
            Map.entry("earlier", new Act("agenda", "", (to, of) -> to.agenda.move(of.id(), of.id("item"), true))),
            Map.entry("later", new Act("agenda", "", (to, of) -> to.agenda.move(of.id(), of.id("item"), false))),
            Map.entry(
                    "removeItem",
                    new Act("agenda", "itemRemoved", (to, of) -> to.agenda.remove(of.id(), of.id("item")))),
            Map.entry(
                    "mark",
                    new Act(
                            "minutes",
                            "saved",
                            (to, of) -> to.agenda.mark(of.id(), of.id("item"), of.must(ItemOutcome.class, "outcome")))),
            Map.entry("arrive", new Act("view", "arrived", (to, of) -> to.attendance.arrive(of.id()))),
            Map.entry(
                    "unsay",
                    new Act("minutes", "unsaid", (to, of) -> to.contributions.remove(of.id(), of.id("contribution")))),
            Map.entry(
                    "caption",
                    new Act("view", "saved", (to, of) -> to.papers.caption(of.id(), of.id("photo"), of.words()))),
            Map.entry(
                    "restore",
                    new Act("minutes", "restored", (to, of) -> to.minutes.restore(of.id(), of.id("text"), of.seen()))),
            Map.entry(
                    "removeFile",
                    new Act("agenda", "fileRemoved", (to, of) -> to.papers.remove(of.id(), of.id("paper")))));

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var asked = new MeetingAsked(request);
        var act = ACTS.get(String.valueOf(request.getParameter("do")));
        if (act == null) {
            throw new NotFoundException();
        }
        try {
            act.work().of(this, asked);
        } catch (MeetingRefused refused) {
            FormRefusal.show(
                    request,
                    response,
                    refused,
                    "/meeting/" + ("list".equals(act.page()) ? "view" : act.page()) + ".xhtml");
            return;
        }
        response.sendRedirect("/meeting/" + act.page() + "?done=" + act.done() + "&id=" + asked.id());
    }
}
