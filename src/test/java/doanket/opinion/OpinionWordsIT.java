package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Administrators keep the words by which opinions are put in order; what bears a word keeps it. */
@ExtendWith(ArquillianExtension.class)
class OpinionWordsIT {

    @Inject
    WordKeeping keeping;

    @Inject
    BatchWriting writing;

    @Inject
    OpinionReading reading;

    @Inject
    Acting acting;

    private static TypedWord named(String name) {
        return new TypedWord(name, "", "ECONOMY", "");
    }

    private WordRow word(WordKind kind, String name) {
        return keeping.sheet(kind).rows().stream()
                .filter(row -> row.names().vietnamese().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static UUID owner() {
        return UUID.fromString(Rows.text("select id from unit where code = 'VS-08.MTTQ'"));
    }

    private static BatchDraft draft(String channel, String topic, long version) {
        var terms = new BatchTerms("Thử danh mục", channel, LocalDate.of(2017, 3, 1), LocalDate.of(2017, 3, 31));
        return new BatchDraft(
                terms, List.of(new TypedLine(topic, "VS-08", "", "9", "Nội dung thử danh mục")), version, false);
    }

    private static String told(String verb) {
        return Rows.text("select detail from audit.deed where verb = ? order by at desc, id desc limit 1", verb);
    }

    @Test
    void aWordIsAddedRenamedAndClosedAndWhatBearsItKeepsIt() {
        acting.as("quantri");
        keeping.add(WordKind.TOPIC, named("Nhà ở thử"));
        keeping.add(WordKind.CHANNEL, named("Thư góp ý thử"));
        assertThat(told("opinion_word.added")).isEqualTo("Nguồn ý kiến: Thư góp ý thử");
        assertThatThrownBy(() -> keeping.add(WordKind.TOPIC, named("nha o THU")))
                .hasMessage("refused.wordThere");
        assertThatThrownBy(() -> keeping.add(WordKind.TOPIC, new TypedWord("Khác hẳn", "", "NONE", "")))
                .hasMessage("refused.groupMissing");
        var channel = word(WordKind.CHANNEL, "Thư góp ý thử");
        acting.as("canbo.xa08");
        var batch = writing.start(owner(), draft(channel.code(), "nha o thu", 0));

        acting.as("quantri");
        var topic = word(WordKind.TOPIC, "Nhà ở thử");
        assertThat(topic.used()).isEqualTo(1);
        assertThatThrownBy(() -> keeping.remove(WordKind.TOPIC, topic.code(), topic.version()))
                .hasMessage("refused.wordUsed");
        keeping.change(
                WordKind.TOPIC, topic.code(), topic.version(), new TypedWord("Nhà ở xã hội thử", "", "LAW", "77"));
        assertThat(told("opinion_word.changed"))
                .contains("Nhà ở thử → Nhà ở xã hội thử", "Kinh tế - ngân sách → Pháp chế", "Thứ tự: ", " → 77");
        assertThatThrownBy(() -> keeping.close(WordKind.TOPIC, topic.code(), topic.version()))
                .hasMessage("refused.changedMeanwhile");
        keeping.close(WordKind.TOPIC, topic.code(), topic.version() + 1);
        keeping.close(WordKind.CHANNEL, channel.code(), channel.version());

        whatBearsItKeepsIt(batch, channel.code(), topic.code());
    }

    private void whatBearsItKeepsIt(UUID batch, String channel, String topic) {
        acting.as("canbo.xa08");
        assertThatThrownBy(() -> writing.start(owner(), draft(channel, "ROADS", 0)))
                .hasMessage("refused.channelBad");
        assertThatThrownBy(() -> writing.start(owner(), draft("VILLAGE", topic, 0)))
                .hasMessage("refused.wordClosed");
        assertThat(writing.kit().words().getTopics()).extracting(CodeWord::code).doesNotContain(topic);
        var form = writing.form(batch);
        assertThat(form.kit().words().getTopics()).extracting(CodeWord::code).contains(topic);
        assertThat(form.kit().words().getChannels()).extracting(CodeWord::code).contains(channel);
        writing.changeAndClose(batch, draft(channel, "Nhà ở xã hội thử", form.version()));
        assertThat(reading.batch(batch).rows().get(0).said().topicName()).isEqualTo("Nhà ở xã hội thử");
        assertThat(reading.batch(batch).channel()).isEqualTo("Thư góp ý thử");
    }

    @Test
    void whatNobodyUsesMayBeRemovedAndWhatIsNeededMayNot() {
        acting.as("quantri");
        keeping.add(WordKind.GROUP, named("Nhóm thử"));
        var group = word(WordKind.GROUP, "Nhóm thử");
        keeping.add(WordKind.TOPIC, new TypedWord("Lĩnh vực của nhóm thử", "", group.code(), ""));
        assertThatThrownBy(() -> keeping.close(WordKind.GROUP, group.code(), group.version()))
                .hasMessage("refused.groupNeeded");
        assertThatThrownBy(() -> keeping.remove(WordKind.GROUP, group.code(), group.version()))
                .hasMessage("refused.wordUsed");
        var topic = word(WordKind.TOPIC, "Lĩnh vực của nhóm thử");
        keeping.close(WordKind.TOPIC, topic.code(), topic.version());
        keeping.close(WordKind.GROUP, group.code(), group.version());
        assertThatThrownBy(() -> keeping.reopen(WordKind.TOPIC, topic.code(), topic.version() + 1))
                .hasMessage("refused.groupClosed");

        keeping.remove(WordKind.TOPIC, topic.code(), topic.version() + 1);
        keeping.remove(WordKind.GROUP, group.code(), group.version() + 1);

        assertThat(told("opinion_word.removed")).isEqualTo("Nhóm lĩnh vực: Nhóm thử");
        assertThatThrownBy(() -> keeping.reopen(WordKind.GROUP, group.code(), 0))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theYearsForWhichWordsAreKeptHaveTheirBoundsAndTheirHistory() {
        acting.as("quantri");
        var before = keeping.sheet(WordKind.TOPIC).least();
        for (int years : new int[] {-1, 4, 71}) {
            assertThatThrownBy(() -> keeping.keep(before.version(), years)).hasMessage("refused.yearsBad");
        }
        keeping.keep(before.version(), before.years() + 2);
        assertThat(told("opinion_word.kept_for")).isEqualTo(before.years() + " → " + (before.years() + 2));
        assertThatThrownBy(() -> keeping.keep(before.version(), 20)).hasMessage("refused.changedMeanwhile");
        keeping.keep(before.version() + 1, before.years());

        acting.as("canbo.mttq");
        assertThatThrownBy(() -> keeping.keep(0, 9)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theLeastCountHasItsBoundsAndItsHistoryAndIsNobodysButTheAdministrators() {
        acting.as("quantri");
        var least = keeping.sheet(WordKind.TOPIC).least();
        for (int people : new int[] {-1, 2, 101}) {
            assertThatThrownBy(() -> keeping.least(least.version(), people)).hasMessage("refused.leastBad");
        }
        keeping.least(least.version(), least.people() + 2);
        assertThat(told("opinion_word.least")).isEqualTo(least.people() + " → " + (least.people() + 2));
        assertThatThrownBy(() -> keeping.least(least.version(), least.people())).hasMessage("refused.changedMeanwhile");
        keeping.least(least.version() + 1, least.people());

        acting.as("canbo.mttq");
        assertThatThrownBy(() -> keeping.sheet(WordKind.TOPIC)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> keeping.add(WordKind.TOPIC, named("Không được phép")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> keeping.least(0, 9)).isInstanceOf(NotFoundException.class);
    }
}
