package doanket.task;

import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A giver, a lead and a co-ordinating unit with their people, of one test alone. */
@ApplicationScoped
public class TaskOfficeKit {

    @Inject
    Offices offices;

    @Inject
    TaskGiving giving;

    @Inject
    Clock clock;

    /** Three units that do not lie beneath each other. */
    public record Three(
            UUID giver,
            UUID lead,
            UUID other,
            Colleague leader,
            Colleague clerk,
            Colleague officer,
            Colleague colleague,
            Colleague partner) {}

    public Three three() {
        var giver = offices.front("Ủy ban giao việc");
        var lead = offices.front("Ủy ban chủ trì");
        var other = offices.front("Ủy ban phối hợp");
        return new Three(
                giver,
                lead,
                other,
                offices.colleague(giver, "Lò Thị Giao", "LEADER", false),
                offices.colleague(giver, "Vàng A Đôn", "CLERK", false),
                offices.colleague(lead, "Hà Văn Làm", "STAFF", false),
                offices.colleague(lead, "Cà Thị Cùng", "STAFF", false),
                offices.colleague(other, "Quàng Văn Phối", "STAFF", false));
    }

    public LocalDate today() {
        return VietnamTime.day(clock.instant());
    }

    public static TaskForm form(UUID lead, List<PartForm> parts, LocalDate due) {
        return new TaskForm(
                new TaskTerms("Vận động Nhân dân làm đường nông thôn", "Báo cáo kết quả", "12 km", null),
                new TaskParties(lead, parts, null, null),
                TaskTimes.once(due));
    }

    /** A task of the leader for the lead unit, due in so many days. */
    public UUID given(Three three, List<PartForm> parts, int days) {
        offices.as(three.leader());
        return giving.give(three.giver(), Uuids.next(), form(three.lead(), parts, today().plusDays(days)));
    }
}
