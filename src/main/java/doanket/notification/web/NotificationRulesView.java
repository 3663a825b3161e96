package doanket.notification.web;

import doanket.notification.Channel;
import doanket.notification.Decision;
import doanket.notification.EventName;
import doanket.notification.NotificationSettings;
import doanket.notification.Rule;
import doanket.notification.RuleRow;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** What the organisation decides about one event, role by role. */
@Named
@ViewScoped
public class NotificationRulesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NotificationSettings service;

    @Inject
    private transient HttpServletRequest request;

    private String event;
    private List<EventTab> events;
    private List<Line> lines;
    private boolean mailOn;

    /** An event to go to. */
    public record EventTab(String key, String label) implements Serializable {}

    /** One role with its three rules. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String role;
        private final String roleName;
        private Rule inApp;
        private Rule mail;
        private Rule digest;

        Line(RuleRow row) {
            role = row.role();
            roleName = row.roleName();
            inApp = row.inApp();
            mail = row.mail();
            digest = row.digest();
        }

        Stream<Decision> decisions() {
            return Stream.of(
                    new Decision(role, Channel.IN_APP, inApp),
                    new Decision(role, Channel.MAIL, mail),
                    new Decision(role, Channel.DIGEST, digest));
        }

        public String getRoleName() {
            return roleName;
        }

        public Rule getInApp() {
            return inApp;
        }

        public void setInApp(Rule inApp) {
            this.inApp = inApp;
        }

        public Rule getMail() {
            return mail;
        }

        public void setMail(Rule mail) {
            this.mail = mail;
        }

        public Rule getDigest() {
            return digest;
        }

        public void setDigest(Rule digest) {
            this.digest = digest;
        }
    }

    @PostConstruct
    void load() {
        var sheet = service.rules(request.getParameter("event"));
        event = sheet.event();
        events = sheet.events().stream().map(NotificationRulesView::tab).toList();
        lines = sheet.rows().stream().map(Line::new).toList();
        mailOn = sheet.mailOn();
    }

    private static EventTab tab(EventName name) {
        return new EventTab(name.key(), name.label());
    }

    public String save() {
        service.decide(event, lines.stream().flatMap(Line::decisions).toList());
        Told.done("rules.saved");
        return "/notification/rules?faces-redirect=true&event=" + event;
    }

    public Rule[] getRules() {
        return Rule.values();
    }

    public String getEvent() {
        return event;
    }

    public List<EventTab> getEvents() {
        return events;
    }

    public List<Line> getLines() {
        return lines;
    }

    public boolean isMailOn() {
        return mailOn;
    }
}
