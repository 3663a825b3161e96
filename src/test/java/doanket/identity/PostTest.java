package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.Uuids;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostTest {

    @Test
    void isToldInTheLanguageOfItsHolderAndStampedInVietnamese() {
        var unit = Uuids.next();
        var post = new Post(
                Uuids.next(), unit, "Ủy ban MTTQ xã", "FRONT", "Quyền Chủ tịch", "Acting Chair", List.of(unit), true);

        assertThat(post.label("en")).isEqualTo("Acting Chair, Ủy ban MTTQ xã");
        assertThat(post.label("vi")).isEqualTo("Quyền Chủ tịch, Ủy ban MTTQ xã").isEqualTo(post.label());
    }
}
