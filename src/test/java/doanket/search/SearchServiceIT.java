package doanket.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchServiceIT extends SearchingIT {

    @Inject
    CommonRepository common;

    @Test
    void findsEverySpelling() {
        for (var words : List.of("nong thon moi", "nông thôn mới", "Nông Thôn Mới", "NONG THON MOI", "nông-thôn-mới")) {
            findsSpelledAs(words);
        }
    }

    private void findsSpelledAs(String words) {
        mark = fresh();
        var id = put("Xây dựng nông thôn mới " + mark, "");

        assertThat(addresses(words + " " + mark)).containsExactly(address(id));
        assertThat(addresses(Normalizer.normalize(words, Form.NFD) + " " + mark))
                .containsExactly(address(id));
    }

    @Test
    void putsTheMarksThatWereTypedFirst() {
        var street = put(mark + " đường làng", "");
        var tree = put(mark + " dương liễu", "", Duration.ofDays(900));

        assertThat(addresses(mark + " dương")).containsExactly(address(tree), address(street));
        assertThat(addresses(mark + " duong")).containsExactly(address(street), address(tree));
    }

    @Test
    void whatIsAsItWasTypedIsFoundBehindManyThatAreNot() {
        for (int n = 0; n <= SearchService.MOST; n++) {
            put(mark + " đường " + n, "");
        }
        var tree = put(mark + " dương liễu", "", Duration.ofDays(900));

        var found = find(mark + " dương");

        assertThat(found.hits().get(0).address()).isEqualTo(address(tree));
        assertThat(found.more()).isTrue();
    }

    @Test
    void countsWhichWordsAreCommonAndFindsTheSame() {
        var id = put(mark + " nông thôn mới", "");

        common.count();

        assertThat(common.now().of("xa")).isGreaterThan(common.now().of(mark));
        assertThat(addresses("nong thon moi " + mark)).containsExactly(address(id));
    }

    @Test
    void takesBothPlacesOfTheToneMarkForOne() {
        for (var words : List.of("hoà bình", "hòa bình")) {
            findsBothSpelledAs(words);
        }
    }

    private void findsBothSpelledAs(String words) {
        mark = fresh();
        var id = put(mark + " hòa bình", "");
        var other = put(mark + " hoà bình", "");

        assertThat(addresses(mark + " " + words)).containsExactlyInAnyOrder(address(id), address(other));
        assertThat(find(mark + " " + words).together()).isEqualTo(2);
    }

    @Test
    void putsWordsSideBySideBeforeScatteredOnes() {
        var scattered = put("Ghi chép", mark + " thôn bản họp bàn; nông dân góp ý; đổi mới");
        var together = put("Ghi chép", mark + " nông thôn mới", Duration.ofDays(400));

        var found = find(mark + " nong thon moi");

        assertThat(found.hits()).extracting(Hit::address).containsExactly(address(together), address(scattered));
        assertThat(found.hits()).extracting(Hit::together).containsExactly(true, false);
    }

    @Test
    void findsAQuotedPhraseOnlyInOnePieceAndInOrder() {
        var whole = put("Ghi chép " + mark, "lễ ra mắt ban công tác mặt trận");
        put("Ghi chép " + mark, "ban công, công tác, tác mặt, mặt trận");
        put("Ghi chép " + mark, "mặt trận công tác ban");

        assertThat(addresses("\"ban công tác mặt trận\" " + mark)).containsExactly(address(whole));
    }

    @Test
    void findsADocumentByItsNumber() {
        for (var number : List.of("45-TB/ĐU", "45 tb du", "45/tb-đu")) {
            findsNumberTypedAs(number);
        }
    }

    private void findsNumberTypedAs(String number) {
        mark = fresh();
        var id = put("Thông báo " + mark, "Thông báo số 45-TB/ĐU ngày 08/5");

        assertThat(addresses(mark + " " + number)).containsExactly(address(id));
    }

    @Test
    void takesSignsForNothing() {
        for (var words :
                List.of("%s & | ! : * ( )", "%s'); drop table search_entry; --", "%s\\", "!%s", "%s <-> ***", "\"%s")) {
            mark = fresh();
            var id = put("Ghi chép " + mark + " drop table search entry", "");

            assertThat(addresses(words.formatted(mark))).containsExactly(address(id));
        }
    }

    @Test
    void looksForTheBeginningOfAMegabyte() {
        assertThat(find("nông thôn ".repeat(100_000)).cut()).isTrue();
    }

    @Test
    void findsTheWordThatIsStillBeingTyped() {
        var id = put("Nông thôn " + mark, "");

        assertThat(addresses("nông thôn " + mark.substring(0, 9))).contains(address(id));
    }

    @Test
    void showsNothingBeforeItsDayAndNothingAfterIt() {
        var now = clock.instant();
        put(entry("Hẹn giờ " + mark, "", now.plusSeconds(3600), null));
        put(entry("Hết hạn " + mark, "", now.minusSeconds(7200), now.minusSeconds(60)));
        var present = put(entry("Hiện có " + mark, "", now.minusSeconds(7200), now.plusSeconds(3600)));

        assertThat(addresses(mark)).containsExactly(address(present));
        assertThat(ask(new SearchQuestion(mark, null, null, null, null, null, 1, now.plusSeconds(9000)))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void marksWhatWasFoundInTitleAndText() {
        put("Hội nghị " + mark, "Xã <b>Nậm</b> Lành bàn việc xây dựng Nông thôn mới");

        var hit = find(mark + " nong thon moi").hits().get(0);

        assertThat(hit.excerpt()).contains(new Segment("Nông thôn mới", true));
        assertThat(hit.excerpt()).extracting(Segment::text).anyMatch(text -> text.contains("<b>Nậm</b>"));
        assertThat(hit.title()).contains(new Segment(mark, true));
    }
}
