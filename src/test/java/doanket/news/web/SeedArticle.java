package doanket.news.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The article that started the portal, or one of its shape where the folder with it is not there. */
record SeedArticle(String title, String lead, List<Part> parts, String byline) {

    private static final Path SEED = Path.of("../shared/seed/000_3c103d710c67eb8a.txt");
    private static final int LONGEST_CAPTION = 200;
    private static final String BYLINE = "Tác giả:";
    private static final int PICTURES = 4;

    private static final String OWN = """
            Đồng chí Bí thư Đảng ủy làm việc với Mặt trận Tổ quốc và các đoàn thể xã

            Ngày 08/5, đồng chí Bí thư Đảng ủy xã chủ trì buổi làm việc với Mặt trận Tổ quốc và các đoàn thể xã.

            Đồng chí Bí thư Đảng ủy xã chủ trì buổi làm việc

            Dự buổi làm việc có Thường trực Đảng ủy; Ban Thường trực Ủy ban MTTQ Việt Nam xã và các tổ chức thành viên.

            Đồng chí Chủ tịch Ủy ban MTTQ Việt Nam xã báo cáo kết quả nhiệm vụ từ đầu năm đến nay

            Các phong trào, các cuộc vận động được đẩy mạnh, nhất là cuộc vận động "Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh".

            Đồng chí Phó Bí thư Thường trực Đảng ủy xã phát biểu tại buổi làm việc
            Đồng chí Phó Chủ tịch UBND xã phát biểu tại buổi làm việc

            Đồng chí đề nghị Mặt trận và các đoàn thể thường xuyên bám nắm, sâu sát với cơ sở.

            Tác giả: Trọng Nghĩa
            """;

    /** A paragraph, or the caption of a picture. */
    record Part(String text, boolean caption) {}

    static SeedArticle read() {
        try {
            return of(Files.isReadable(SEED) ? Files.readString(SEED) : OWN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SeedArticle of(String text) {
        var lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("A- A A+") && !line.startsWith("Tin liên quan"))
                .toList();
        var parts = lines.stream()
                .skip(2)
                .filter(line -> !line.startsWith(BYLINE))
                .map(line -> new Part(line, line.length() < LONGEST_CAPTION && !line.endsWith(".")))
                .toList();
        var byline = lines.stream()
                .filter(line -> line.startsWith(BYLINE))
                .findFirst()
                .orElseThrow();
        return new SeedArticle(
                lines.get(0),
                lines.get(1),
                parts,
                byline.substring(BYLINE.length()).strip());
    }

    /** The captions of the first four pictures; the article has one line more that looks like one. */
    List<String> captions() {
        return parts.stream()
                .filter(Part::caption)
                .map(Part::text)
                .limit(PICTURES)
                .toList();
    }

    List<String> paragraphs() {
        return parts.stream()
                .map(Part::text)
                .filter(text -> !captions().contains(text))
                .toList();
    }
}
