package doanket.meeting;

import doanket.organisation.PersonOnDay;
import doanket.platform.Stamp;
import doanket.platform.Uuids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Meetings and people for unit tests. */
final class Sample {

    static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    static final Instant BEFORE = Instant.parse("2026-12-01T02:00:00Z");
    static final Instant DURING = Instant.parse("2026-12-10T02:00:00Z");
    static final UUID HOST = Uuids.next();

    private static final PersonOnDay CHAIR =
            new PersonOnDay(Uuids.next(), "Lê Thị Thanh Hà", "Chủ tịch Ủy ban MTTQ tỉnh", Uuids.next(), 10);

    private Sample() {}

    static Stamp by(String name, Instant at) {
        return new Stamp(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name,
                Uuids.next(),
                "Chuyên viên",
                at);
    }

    static Stamp clerk(Instant at) {
        return by("Nguyễn Thị Bích Ngân", at);
    }

    static MeetingFacts facts() {
        return new MeetingFacts(
                "BRIEFING",
                "Giao ban tháng",
                "",
                CHAIR.id(),
                null,
                "Phòng họp tầng 2",
                DAY,
                LocalTime.of(8, 0),
                LocalTime.of(10, 0),
                null);
    }

    static MeetingFacts facts(String title, LocalDate day, LocalTime from, LocalTime to, LocalDate last) {
        return new MeetingFacts("BRIEFING", title, "", CHAIR.id(), null, "Hội trường", day, from, to, last);
    }

    static MeetingTold told(MeetingFacts facts) {
        return new MeetingTold(facts, StoredPerson.of(CHAIR), StoredPerson.of(null));
    }

    static PersonOnDay chair() {
        return CHAIR;
    }

    static Meeting draft() {
        return new Meeting(Uuids.next(), HOST, told(facts()), clerk(BEFORE));
    }

    static Meeting announced() {
        var meeting = draft();
        meeting.announce(meeting.seen(), clerk(BEFORE));
        return meeting;
    }

    static Meeting begun() {
        var meeting = announced();
        meeting.begin(clerk(DURING));
        return meeting;
    }

    static Meeting closed() {
        var meeting = begun();
        meeting.close(clerk(DURING.plusSeconds(7_200)));
        return meeting;
    }
}
