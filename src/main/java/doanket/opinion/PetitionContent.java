package doanket.opinion;

import java.util.UUID;

/** What was said: where, about what, within whose competence (or nothing), by how many, in which words. */
record PetitionContent(UUID place, String topic, String competence, int people, String text) {

    private static final int TEXT_MAX = 4000;

    static final int MOST_PEOPLE = 1_000_000;

    PetitionContent {
        text = Wording.needed(text, TEXT_MAX);
    }
}
