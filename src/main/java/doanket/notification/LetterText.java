package doanket.notification;

import doanket.platform.VietnamTime;
import java.util.Locale;
import java.util.function.Function;

/** What a mail says, in its reader's language: a subject, and the same words plain and with links; no pictures. */
record LetterText(String subject, String plain, String html) {

    private static final int SUBJECT_MAX = 150;

    static LetterText of(Letter letter, Function<String, String> label, MailSettings settings) {
        return new Writing(letter, label, settings).text();
    }

    private record Writing(Letter letter, Function<String, String> label, MailSettings settings) {

        LetterText text() {
            var plain = new StringBuilder(words("mail.greeting", letter.to().name())).append("\n\n");
            var html = new StringBuilder("<p>")
                    .append(escaped(words("mail.greeting", letter.to().name())))
                    .append("</p>");
            if (letter.digest()) {
                plain.append(words("mail.digestIntroduction")).append("\n\n");
                html.append("<p>")
                        .append(escaped(words("mail.digestIntroduction")))
                        .append("</p>");
            }
            letter.told().forEach(told -> tell(told, plain, html));
            if (letter.more() > 0) {
                plain.append(words("mail.more", letter.more())).append("\n\n");
                html.append("<p>")
                        .append(escaped(words("mail.more", letter.more())))
                        .append("</p>");
            }
            end(plain, html);
            return new LetterText(subject(), plain.toString(), page(html));
        }

        private String subject() {
            var first = letter.told().get(0);
            var subject = letter.digest()
                    ? words("mail.digestSubject", letter.told().size() + letter.more())
                    : label.apply(first.event()) + ": " + first.title();
            var line = subject.replaceAll("\\p{Cntrl}+", " ");
            return line.length() <= SUBJECT_MAX ? line : line.substring(0, SUBJECT_MAX - 1) + "…";
        }

        private void tell(Happening told, StringBuilder plain, StringBuilder html) {
            var what = label.apply(told.event());
            var link = settings.base() + told.address();
            var when = VietnamTime.DATE_TIME.format(VietnamTime.local(told.at()));
            var who = told.actorName().isEmpty() ? when : when + " · " + told.actorName();
            plain.append(what).append(": ").append(told.title()).append('\n');
            html.append("<p>")
                    .append(escaped(what))
                    .append("<br><a href=\"")
                    .append(escaped(link))
                    .append("\"><b>");
            html.append(escaped(told.title())).append("</b></a>");
            if (!told.detail().isEmpty()) {
                plain.append(told.detail()).append('\n');
                html.append("<br>").append(escaped(told.detail()));
            }
            plain.append(who).append('\n').append(link).append("\n\n");
            html.append("<br><small>").append(escaped(who)).append("</small></p>");
        }

        private void end(StringBuilder plain, StringBuilder html) {
            var link = settings.base() + "/notification/settings";
            plain.append("-- \n");
            html.append("<hr>");
            var closing = settings.manner().closing();
            if (!closing.isEmpty()) {
                plain.append(closing).append('\n');
                html.append("<p>").append(escaped(closing)).append("</p>");
            }
            plain.append(words("mail.why")).append('\n').append(link).append('\n');
            html.append("<p><small>").append(escaped(words("mail.why"))).append(" <a href=\"");
            html.append(escaped(link)).append("\">").append(escaped(words("mail.settings")));
            html.append("</a></small></p>");
        }

        private String page(StringBuilder body) {
            return "<!DOCTYPE html><html lang=\"" + locale().getLanguage() + "\"><head><meta charset=\"UTF-8\"><title>"
                    + escaped(subject()) + "</title></head><body>" + body + "</body></html>";
        }

        private String words(String key, Object... arguments) {
            return Words.of(locale(), key, arguments);
        }

        private Locale locale() {
            return letter.to().locale();
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
