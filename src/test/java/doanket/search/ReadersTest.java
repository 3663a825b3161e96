package doanket.search;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.identity.Audience;
import doanket.identity.Scope;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadersTest {

    private static final UUID WARD = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID PROVINCE = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final UUID AUTHOR = UUID.fromString("00000000-0000-7000-8000-000000000003");

    @Test
    void opensAnEntryToItsAudienceItsAuthorAndThoseAbove() {
        var scope = new Scope(WARD, AUTHOR, List.of(Audience.EVERYBODY));

        assertThat(Readers.of("news", scope, List.of(WARD, PROVINCE)))
                .containsExactly("*|*|*", "a:" + AUTHOR, "gs:news:" + WARD, "gs:news:" + PROVINCE, "gu:news:" + WARD);
    }

    @Test
    void anEntryOfNoUnitAndNoAudienceIsFoundByNobody() {
        assertThat(Readers.of("news", new Scope(null, null, List.of()), List.of()))
                .isEmpty();
    }
}
