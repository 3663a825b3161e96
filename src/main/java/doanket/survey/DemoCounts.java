package doanket.survey;

import java.util.List;
import java.util.stream.IntStream;

/** What the invented residents of a place answered; the same for the same place. */
final class DemoCounts {

    private static final int HOUSEHOLDS = 140;
    private static final int STEP = 17;
    private static final int TENTH = 10;
    private static final int NINE = 9;
    private static final int MOST_DISSATISFIED = 5;
    private static final int MOST_SILENT = 3;

    private static final List<String> OPINIONS = List.of(
            "Đề nghị sửa đoạn đường vào khu sản xuất bị xói lở sau mưa",
            "Đề nghị bổ sung điểm tập kết rác thải",
            "Mong được hỗ trợ thêm giống và kỹ thuật trồng cây ăn quả",
            "Đề nghị lắp thêm đèn chiếu sáng ở ngõ");

    private DemoCounts() {}

    static Counts of(int seed, int questions, int scale) {
        int households = (HOUSEHOLDS + seed * STEP % HOUSEHOLDS) * scale;
        int asked = households * (NINE * TENTH - seed % TENTH) / (TENTH * TENTH);
        int valid = asked - seed % MOST_SILENT;
        var answers = IntStream.rangeClosed(1, questions)
                .mapToObj(number -> answer(seed, number, valid))
                .toList();
        int doubtful = answers.stream().mapToInt(Answer::dissatisfied).max().orElse(0);
        return new Counts(
                new Counts.Households(households, asked), new Counts.Forms(asked, asked, valid, doubtful), answers);
    }

    private static Answer answer(int seed, int number, int valid) {
        int dissatisfied = (seed + number * 3) % MOST_DISSATISFIED * (1 + seed % 2);
        int silent = (seed * number) % MOST_SILENT;
        return new Answer(valid - dissatisfied - silent, dissatisfied, silent);
    }

    static List<Opinion> opinions(int seed) {
        return List.of(
                new Opinion(OPINIONS.get(seed % OPINIONS.size()), 2 + seed % MOST_DISSATISFIED),
                new Opinion(OPINIONS.get((seed + 1) % OPINIONS.size()), 1));
    }
}
