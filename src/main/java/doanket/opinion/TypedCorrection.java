package doanket.opinion;

import java.util.UUID;

/** What a line of a closed batch should have been, why, and whether the writer says that nobody private is named. */
public record TypedCorrection(
        String topic, String competence, UUID place, String people, String reason, boolean sure) {}
