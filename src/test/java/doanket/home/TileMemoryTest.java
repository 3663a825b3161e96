package doanket.home;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.identity.FactorState;
import doanket.identity.Reading;
import doanket.identity.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TileMemoryTest {

    private final TileMemory memory = new TileMemory();
    private final SignedIn reader = somebody("canbo");
    private final List<String> asked = new ArrayList<>();

    @Test
    void asksOnceForTheSameReader() {
        ask(reader);
        ask(reader);
        ask(somebody("khac"));

        assertThat(asked).containsExactly("canbo", "khac");
    }

    @Test
    void asksAgainAfterAnyChange() {
        ask(reader);
        memory.beginChange();
        memory.endChange();
        ask(reader);

        assertThat(asked).hasSize(2);
    }

    @Test
    void keepsNothingWhileSomethingIsBeingChanged() {
        memory.beginChange();
        ask(reader);
        ask(reader);
        memory.endChange();
        ask(reader);

        assertThat(asked).hasSize(3);
    }

    @Test
    void whatWasAskedBeforeAChangeIsNotShownAfterIt() {
        memory.of(reader, () -> {
            memory.beginChange();
            memory.endChange();
            return List.of();
        });
        ask(reader);

        assertThat(asked).hasSize(1);
    }

    private void ask(SignedIn who) {
        memory.of(who, () -> {
            asked.add(who.username());
            return List.of();
        });
    }

    private static SignedIn somebody(String username) {
        var id = new UUID(0, username.hashCode());
        return new SignedIn(
                id,
                id,
                username,
                "Một Người",
                null,
                List.of(),
                List.of(),
                Set.of(),
                Reading.USUAL,
                false,
                FactorState.OPEN);
    }
}
