package doanket.notification.web;

import doanket.notification.Channel;
import doanket.notification.Choice;
import doanket.notification.Hours;
import doanket.notification.NotificationSettings;
import doanket.notification.OwnCell;
import doanket.notification.OwnLine;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** By which ways one is told of things, and when there is quiet. */
@Named
@ViewScoped
public class NotificationSettingsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int HOURS = 24;

    @Inject
    private NotificationSettings service;

    private List<Line> lines;
    private boolean quiet;
    private String from;
    private String to;
    private int digestHour;
    private String email;
    private boolean mailOn;

    /** One event with its three boxes. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String event;
        private final String label;
        private final boolean[] told;
        private final boolean[] open;

        Line(OwnLine line) {
            event = line.event();
            label = line.label();
            var cells = List.of(line.inApp(), line.mail(), line.digest());
            told = flags(cells.stream().map(OwnCell::told));
            open = flags(cells.stream().map(OwnCell::open));
        }

        private static boolean[] flags(Stream<Boolean> values) {
            var all = values.toList();
            var flags = new boolean[all.size()];
            IntStream.range(0, flags.length).forEach(i -> flags[i] = all.get(i));
            return flags;
        }

        Stream<Choice> choices() {
            return Stream.of(Channel.values())
                    .filter(channel -> open[channel.ordinal()])
                    .map(channel -> new Choice(event, channel, told[channel.ordinal()]));
        }

        public String getLabel() {
            return label;
        }

        public boolean isOpen(int way) {
            return open[way];
        }

        public boolean isInApp() {
            return told[Channel.IN_APP.ordinal()];
        }

        public void setInApp(boolean wanted) {
            told[Channel.IN_APP.ordinal()] = wanted;
        }

        public boolean isMail() {
            return told[Channel.MAIL.ordinal()];
        }

        public void setMail(boolean wanted) {
            told[Channel.MAIL.ordinal()] = wanted;
        }

        public boolean isDigest() {
            return told[Channel.DIGEST.ordinal()];
        }

        public void setDigest(boolean wanted) {
            told[Channel.DIGEST.ordinal()] = wanted;
        }
    }

    @PostConstruct
    void load() {
        var own = service.own();
        lines = own.lines().stream().map(Line::new).toList();
        quiet = own.hours().quiet();
        from = ClockTime.show(own.hours().from());
        to = ClockTime.show(own.hours().to());
        digestHour = own.hours().digestHour();
        email = own.email();
        mailOn = own.mailOn();
    }

    public String save() {
        service.choose(
                lines.stream().flatMap(Line::choices).toList(),
                new Hours(quiet, ClockTime.read(from), ClockTime.read(to), digestHour));
        Told.done("settings.saved");
        return "/notification/settings?faces-redirect=true";
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Integer> getHours() {
        return IntStream.range(0, HOURS).boxed().toList();
    }

    public boolean isQuiet() {
        return quiet;
    }

    public void setQuiet(boolean quiet) {
        this.quiet = quiet;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public int getDigestHour() {
        return digestHour;
    }

    public void setDigestHour(int digestHour) {
        this.digestHour = digestHour;
    }

    public String getEmail() {
        return email;
    }

    public boolean isMailOn() {
        return mailOn;
    }
}
