package doanket.task;

import java.time.LocalDate;
import java.util.List;

/** What the tasks of the demo ask for. */
enum DemoTask {
    PROGRAMME(
            "MTTQ tỉnh",
            "Ký và thực hiện chương trình phối hợp với Ủy ban nhân dân tỉnh năm nay",
            "Chương trình phối hợp",
            "",
            TaskPriority.NORMAL),
    SUPERVISION(
            "MTTQ tỉnh",
            "Xây dựng kế hoạch giám sát, phản biện xã hội của năm",
            "Kế hoạch; báo cáo cuối năm",
            "3 chuyên đề",
            TaskPriority.NORMAL),
    OPINIONS(
            "MTTQ tỉnh",
            "Nắm bắt, tổng hợp ý kiến, kiến nghị của Nhân dân hằng tháng",
            "Báo cáo tổng hợp",
            "",
            TaskPriority.NORMAL),
    EMULATION(
            "MTTQ tỉnh",
            "Phát động phong trào thi đua chào mừng Ngày hội Đại đoàn kết toàn dân tộc",
            "Kế hoạch, kết quả",
            "",
            TaskPriority.URGENT),
    NEW_RURAL(
            "HND tỉnh",
            "Vận động Nhân dân hiến đất, làm đường trong cuộc vận động \"Toàn dân đoàn kết xây dựng nông thôn mới, đô thị"
                    + " văn minh\"",
            "Số liệu và hình ảnh",
            "12 km đường; 8.000 m² đất",
            TaskPriority.KEY),
    NEW_WAYS(
            "MTTQ tỉnh",
            "Cuộc vận động thay đổi nếp nghĩ, cách làm trong vùng đồng bào dân tộc thiểu số",
            "Mô hình, số hộ tham gia",
            "6 mô hình; 150 hộ",
            TaskPriority.NORMAL);

    static final String PROGRESS = "Đã triển khai đến cơ sở, đang tổng hợp số liệu của các xã.";
    static final String REPORT = "Các đơn vị phối hợp đã thống nhất nội dung; số liệu còn lại gửi bổ sung.";

    private final String lead;
    private final TaskTerms terms;

    DemoTask(String lead, String content, String product, String measure, TaskPriority priority) {
        this.lead = lead;
        this.terms = new TaskTerms(content, product, measure, priority);
    }

    static Evidence paper(LocalDate day) {
        return new Evidence("27-BC/MTTQ-BTT", day, List.of());
    }

    /** The short name of the unit. */
    String lead() {
        return lead;
    }

    TaskTerms terms() {
        return terms;
    }
}
