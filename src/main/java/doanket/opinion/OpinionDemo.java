package doanket.opinion;

import doanket.identity.AccountRow;
import doanket.identity.DemoData;
import doanket.identity.DemoPeople;
import doanket.platform.Stamp;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What three communes of the invented province heard last month: some of it with the province, one overdue, one answered. */
@ApplicationScoped
class OpinionDemo implements DemoData {

    private static final int ORDER = 77;
    private static final String PROVINCE = "canbo.mttq";

    private static final List<String> LINES = List.of(
            "ROADS;PROVINCE;42;Đề nghị sớm sửa đoạn đường tỉnh bị sạt lở sau mùa mưa",
            "WATER;COMMUNE;18;Công trình nước sạch tập trung hỏng máy bơm, đề nghị sửa chữa",
            "LAND;PROVINCE;27;Đề nghị đẩy nhanh cấp giấy chứng nhận quyền sử dụng đất sau dồn điền đổi thửa",
            "HEALTH;COMMUNE;3;Đề nghị trạm y tế trực cả ngày nghỉ",
            "POWER;PROVINCE;15;Đề nghị đưa điện lưới đến các điểm dân cư mới",
            "EDUCATION;COMMUNE;9;Đề nghị sửa mái nhà bán trú trước mùa rét");

    private final DemoPeople actors;
    private final BatchRepository batches;
    private final PetitionRepository petitions;
    private final Lookups lookups;
    private final Clock clock;

    @Inject
    PetitionSearch search;

    protected OpinionDemo() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    OpinionDemo(
            DemoPeople actors, BatchRepository batches, PetitionRepository petitions, Lookups lookups, Clock clock) {
        this.actors = actors;
        this.batches = batches;
        this.petitions = petitions;
        this.lookups = lookups;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    @Transactional
    public void load() {
        var people = actors.byName();
        if (people.containsKey(PROVINCE)) {
            var today = VietnamTime.day(clock.instant());
            var province = people.get(PROVINCE);
            var first = collect(people.get("canbo.xa01"), "Họp thôn tháng trước", today, true);
            send(first.get(0), province.unit(), today.minusDays(20), people.get("canbo.xa01"), today.minusDays(4));
            send(first.get(2), province.unit(), today.minusDays(18), people.get("canbo.xa01"), today.plusDays(10));
            var second = collect(people.get("canbo.xa02"), "Tiếp xúc cử tri trước kỳ họp", today, true);
            send(second.get(0), province.unit(), today.minusDays(15), people.get("canbo.xa02"), today.plusDays(6));
            answer(second.get(1), DemoPeople.stamp(people.get("canbo.xa02"), today.minusDays(9)));
            collect(people.get("canbo.xa03"), "Ý kiến đang tổng hợp", today, false);
            search.put(Stream.concat(first.stream(), second.stream())
                    .map(Petition::key)
                    .toList());
        }
    }

    private List<Petition> collect(AccountRow by, String name, LocalDate today, boolean close) {
        var stamp = DemoPeople.stamp(by, today.minusDays(25));
        var area = lookups.area(by.unit());
        var terms = new BatchTerms(name, "VILLAGE", today.minusDays(55), today.minusDays(26));
        var batch = new Batch(by.unit(), area, terms, stamp);
        batches.add(batch);
        batches.flush();
        batches.add(new OpinionEvent(batch.key(), OpinionStep.STARTED, stamp, ""));
        var lines = new ArrayList<Petition>();
        for (var line : LINES) {
            lines.add(Petition.draft(batch, lines.size() + 1, content(area, line.split(";"))));
        }
        if (close) {
            batch.close(stamp);
            batches.add(new OpinionEvent(batch.key(), OpinionStep.CLOSED, stamp, ""));
            lines.forEach(Petition::open);
        }
        lines.forEach(petitions::add);
        petitions.flush();
        return lines;
    }

    private static PetitionContent content(UUID place, String... parts) {
        return new PetitionContent(place, parts[0], parts[1], Integer.parseInt(parts[2]), parts[3]);
    }

    private void send(Petition petition, UUID to, LocalDate on, AccountRow by, LocalDate due) {
        var stamp = DemoPeople.stamp(by, on);
        var from = petition.holder();
        petition.forward(to, due, on);
        batches.add(new Forward(petition, from, due, "12/MTTQ-BTT", stamp));
        batches.add(new OpinionEvent(petition.key(), OpinionStep.FORWARDED, stamp, ""));
    }

    private void answer(Petition petition, Stamp by) {
        var words = "Ủy ban nhân dân xã đã bố trí kinh phí thay máy bơm, hoàn thành trong tháng tới.";
        petition.answer(new TypedAnswer(Outcome.DOING, words, "45/UBND-KT", false), by);
        batches.add(new OpinionEvent(petition.key(), OpinionStep.ANSWERED, by, ""));
    }
}
