package doanket.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExcerptsTest {

    @Test
    void marksWhatWasTypedInTheTextAsItWasWritten() {
        assertThat(shown("nong thon moi", "Xây dựng Nông thôn mới nâng cao"))
                .isEqualTo("Xây dựng [Nông thôn mới] nâng cao");
    }

    @Test
    void marksBothSpellingsOfATone() {
        assertThat(shown("hòa", "Hoà bình, hòa giải")).isEqualTo("[Hoà] bình, [hòa] giải");
    }

    @Test
    void marksSingleSyllablesOnlyWhereNothingStandsTogether() {
        assertThat(shown("hoi nghi", "Hội đã họp; hội nghị bàn; nghị quyết"))
                .isEqualTo("Hội đã họp; [hội nghị] bàn; nghị quyết");
        assertThat(shown("hoi nghi", "Hội đã ra nghị quyết")).isEqualTo("[Hội] đã ra [nghị] quyết");
    }

    @Test
    void doesNotJoinSyllablesAcrossALineBreak() {
        assertThat(shown("nong thon", "Hội nông\nthôn bản nông thôn")).isEqualTo("Hội nông thôn bản [nông thôn]");
    }

    @Test
    void showsThePartThatSaysMost() {
        var text = "lời mở đầu rất dài ".repeat(40) + "xã Nậm Lành sơ kết phong trào" + " và lời kết".repeat(40);

        var shown = shown("phong trào", text);

        assertThat(shown).startsWith("…").endsWith("…").contains("[phong trào]").hasSizeLessThan(300);
    }

    @Test
    void showsTheBeginningWhereTheTextSaysNothingOfIt() {
        assertThat(shown("du lịch", "một hai ba ".repeat(40)))
                .startsWith("một hai ba")
                .endsWith("…");
    }

    @Test
    void prefersThePartWithTheMarksThatWereTyped() {
        var text = "con đường làng ".repeat(5) + "lời giữa ".repeat(60) + "cây dương liễu";

        assertThat(shown("dương", text)).contains("[dương]");
    }

    @Test
    void leavesMarkupAloneAsText() {
        assertThat(shown("script", "<script>alert(1)</script>")).isEqualTo("<[script]>alert(1)</[script]>");
    }

    @Test
    void showsATitleWhole() {
        var title = "Hội nghị ".repeat(40).strip();

        assertThat(text(new Excerpts(List.of(Typed.of("nghi"))).whole(title)).replaceAll("[\\[\\]]", ""))
                .isEqualTo(title);
    }

    @Test
    void hasNothingToShowOfAnEmptyText() {
        assertThat(shown("nông", "")).isEmpty();
    }

    private static String shown(String words, String text) {
        return text(new Excerpts(List.of(Typed.of(words))).part(text));
    }

    private static String text(List<Segment> segments) {
        return segments.stream()
                .map(segment -> segment.marked() ? "[" + segment.text() + "]" : segment.text())
                .collect(Collectors.joining());
    }
}
