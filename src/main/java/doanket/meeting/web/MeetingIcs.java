package doanket.meeting.web;

import doanket.meeting.MeetingRow;
import doanket.meeting.MeetingState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;

/** Meetings as iCalendar (RFC 5545): times in UTC, one event each, those called off as such. */
final class MeetingIcs {

    private MeetingIcs() {}

    /** The base is the portal's own address; the name is what calendars show. */
    static byte[] of(List<MeetingRow> rows, String base, String name) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Doan Ket//Meetings//VI"));
        calendar = calendar.withDefaults().getFluentTarget();
        calendar.add(new XProperty("X-WR-CALNAME", name));
        for (var row : rows) {
            calendar.add(event(row, base));
        }
        return written(calendar);
    }

    private static VEvent event(MeetingRow row, String base) {
        var event = new VEvent(false);
        event.add(new Uid(row.id() + "@doanket"));
        event.add(new DtStamp(row.changedAt()));
        event.add(new LastModified(row.changedAt()));
        event.add(new Sequence((int) row.version()));
        event.add(new DtStart<Instant>(row.startsAt()));
        event.add(new DtEnd<Instant>(row.endsAt()));
        event.add(new Summary(row.title()));
        event.add(new Location(row.place()));
        event.add(new Description(row.kindName() + " · " + row.hostName() + " · " + row.chair()));
        event.add(new Url(URI.create(base + "/meeting/view?id=" + row.id())));
        event.add(new Status(row.state() == MeetingState.CANCELLED ? "CANCELLED" : "CONFIRMED"));
        return event;
    }

    private static byte[] written(Calendar calendar) {
        var out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
