package doanket.testkit;

import doanket.news.FromMeeting;
import doanket.news.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Stands for the working sessions that a later feature keeps; knows one for articles whose id ends as {@link #MARK} does. */
@ApplicationScoped
public class SampleMeeting implements FromMeeting {

    private static final long MARK = 0xA000_0000_FEED_0001L;

    /** An id whose article came of a session. */
    public static UUID mark(UUID id) {
        return new UUID(id.getMostSignificantBits(), MARK);
    }

    @Override
    public List<Slot> slotsOf(UUID article) {
        return article.getLeastSignificantBits() == MARK
                ? List.of(
                        new Slot(
                                "Kết luận: rà soát hộ nghèo trước ngày 30/11",
                                "Giao Hội Nông dân xã · 3 việc, 1 việc đã xong",
                                "/organisation/directory"),
                        new Slot("Biên bản buổi làm việc", "PDF, 4 trang", "/news/list"))
                : List.of();
    }
}
