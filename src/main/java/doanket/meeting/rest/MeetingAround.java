package doanket.meeting.rest;

import doanket.meeting.ContributionKind;
import doanket.meeting.ContributionRow;
import doanket.meeting.InvitationPart;
import doanket.meeting.InvitationRow;
import doanket.meeting.MeetingSheet;
import doanket.meeting.Reply;
import java.util.List;
import java.util.UUID;

/** Who was invited to a meeting and what they replied, what was said in it, and the news that came of it. */
public record MeetingAround(List<MeetingInvited> invitations, List<MeetingSaid> said, List<MeetingArticle> articles) {

    /** A unit, a person, or somebody from outside. */
    public record MeetingInvited(
            InvitationPart part, UUID unit, UUID person, String name, String post, Reply reply, String who) {

        static MeetingInvited of(InvitationRow row) {
            return new MeetingInvited(
                    row.part(), row.unit(), row.person(), row.name(), row.post(), row.reply(), row.who());
        }
    }

    /** A report, an opinion or a conclusion, on an item of the agenda or on none. */
    public record MeetingSaid(ContributionKind kind, String speaker, String post, UUID item, String text) {

        static MeetingSaid of(ContributionRow row) {
            return new MeetingSaid(row.kind(), row.speaker(), row.post(), row.item(), row.text());
        }
    }

    /** News about it. */
    public record MeetingArticle(UUID id, String title) {}

    static MeetingAround of(MeetingSheet sheet) {
        return new MeetingAround(
                sheet.invitations().stream().map(MeetingInvited::of).toList(),
                sheet.held().said().stream().map(MeetingSaid::of).toList(),
                sheet.held().articles().stream()
                        .map(article -> new MeetingArticle(article.id(), article.title()))
                        .toList());
    }
}
