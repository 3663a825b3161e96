package doanket.meeting;

import doanket.identity.Actor;
import doanket.news.ArticleContent;
import doanket.news.Figure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes the text of an article of what was written down at a meeting, in the order and words of the press. */
@ApplicationScoped
class NewsMaker {

    private final AgendaRepository agenda;
    private final RecordRepository records;
    private final Attending attending;
    private final Kinds kinds;

    protected NewsMaker() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    NewsMaker(AgendaRepository agenda, RecordRepository records, Attending attending, Kinds kinds) {
        this.agenda = agenda;
        this.records = records;
        this.attending = attending;
        this.kinds = kinds;
    }

    ArticleContent content(Meeting meeting, String byline) {
        var photos = agenda.papers(meeting.meetingId()).stream()
                .filter(PaperRow::photo)
                .toList();
        return new ArticleContent(
                meeting.title(),
                lead(meeting),
                body(meeting, photos),
                byline,
                null,
                List.of(),
                List.of(),
                photos.stream()
                        .map(photo -> new Figure(photo.file(), photo.caption(), photo.alternative(), photo.credit()))
                        .toList(),
                List.of());
    }

    private String lead(Meeting meeting) {
        var kind = kinds.name(meeting.kind(), Actor.VIETNAMESE);
        var lead = words(
                "news.lead",
                Times.day(meeting.startsAt()),
                meeting.place(),
                meeting.chair().told(),
                kind.toLowerCase(Actor.VIETNAMESE),
                meeting.title());
        return lead.length() > ArticleContent.LEAD_MAX ? lead.substring(0, ArticleContent.LEAD_MAX) : lead;
    }

    private String body(Meeting meeting, List<PaperRow> photos) {
        var html = new StringBuilder();
        paragraph(html, attending.sentence(meeting));
        var said = records.said(meeting.meetingId());
        for (var kind : List.of(ContributionKind.REPORT, ContributionKind.SPEECH, ContributionKind.CONCLUSION)) {
            if (kind == ContributionKind.CONCLUSION) {
                figures(html, photos);
            }
            said.stream().filter(row -> row.kind() == kind).forEach(row -> contribution(html, row));
        }
        return html.toString();
    }

    private static void contribution(StringBuilder html, ContributionRow row) {
        paragraph(html, words("news." + row.kind().name().toLowerCase(Locale.ROOT), row.told()));
        row.paragraphs().forEach(paragraph -> paragraph(html, paragraph));
    }

    private static void figures(StringBuilder html, List<PaperRow> photos) {
        html.append(photos.stream()
                .map(photo -> "<figure data-media=\"" + photo.file() + "\"></figure>")
                .collect(Collectors.joining()));
    }

    private static void paragraph(StringBuilder html, String text) {
        if (!text.isEmpty()) {
            html.append("<p>").append(escaped(text)).append("</p>");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String words(String key, Object... arguments) {
        return Words.of(Actor.VIETNAMESE, key, arguments);
    }
}
