package doanket.emulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import doanket.emulation.Item.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedRulesOfEmulationTest {

    private static final String RULES = """
            1; Vận động, tập hợp Nhân dân
            1.1; Tuyên truyền, vận động; 15
            1.2.\tThực hiện cuộc vận động\t20,5
            2; Giám sát, phản biện; 10
            +1; Mô hình mới; 5
            -1; Báo cáo chậm; 3""";

    @Test
    void readsATreeOfItemsWithWhatIsAddedAndTaken() {
        var items = TypedItems.read(RULES);

        assertThat(items).extracting(Item::code).containsExactly("1", "1.1", "1.2", "2", "+1", "-1");
        assertThat(items)
                .extracting(Item::kind)
                .containsExactly(Kind.GROUP, Kind.ITEM, Kind.ITEM, Kind.ITEM, Kind.BONUS, Kind.DEDUCTION);
        assertThat(items).extracting(Item::depth).containsExactly(0, 1, 1, 0, 0, 0);
        assertThat(items.get(2).most()).isEqualByComparingTo("20.5");
        assertThat(TypedItems.read(TypedItems.print(items)))
                .extracting(Item::label, Item::kind)
                .containsExactlyElementsOf(items.stream()
                        .map(item -> tuple(item.label(), item.kind()))
                        .toList());
    }

    @Test
    void refusesLinesThatMeanNothing() {
        assertThatThrownBy(() -> TypedItems.read("")).hasMessage("refused.itemsBad");
        assertThatThrownBy(() -> TypedItems.read("Tuyên truyền 15 điểm")).hasMessage("refused.itemUnreadable");
        assertThatThrownBy(() -> TypedItems.read("1; Tuyên truyền; 0")).hasMessage("refused.itemUnreadable");
        assertThatThrownBy(() -> TypedItems.read("+1; Mô hình mới")).hasMessage("refused.itemUnreadable");
        assertThatThrownBy(() -> TypedItems.read("1; A; 5\n1; B; 5")).hasMessage("refused.codeTwice");
        assertThatThrownBy(() -> TypedItems.read("1; Nhóm\n2; B; 5")).hasMessage("refused.groupEmpty");
        assertThatThrownBy(() -> TypedItems.read("+1; Chỉ có thưởng; 5")).hasMessage("refused.itemsBad");
    }

    @Test
    void readsClustersAndRefusesAUnitInTwo() {
        assertThat(TypedClusters.read("Cụm 1: VS-01.MTTQ; VS-02.MTTQ\n\nCụm 2: VS-03.MTTQ"))
                .containsExactly(
                        new ClusterLine("Cụm 1", List.of("VS-01.MTTQ", "VS-02.MTTQ")),
                        new ClusterLine("Cụm 2", List.of("VS-03.MTTQ")));
        assertThatThrownBy(() -> TypedClusters.read(" ")).hasMessage("refused.clustersBad");
        assertThatThrownBy(() -> TypedClusters.read("VS-01.MTTQ")).hasMessage("refused.clusterUnreadable");
        assertThatThrownBy(() -> TypedClusters.read("Cụm 1:")).hasMessage("refused.clusterUnreadable");
        assertThatThrownBy(() -> TypedClusters.read("Cụm 1: A\nCụm 2: a")).hasMessage("refused.unitTwice");
    }
}
