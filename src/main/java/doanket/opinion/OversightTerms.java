package doanket.opinion;

import java.time.LocalDate;
import java.util.UUID;

/** What is looked at and in which form, by which team, from when to when; of which programme (or null). */
record OversightTerms(String subject, String form, String team, Days days, UUID programme, OversightFrame frame) {

    OversightTerms(String subject, String form, String team, Days days, UUID programme) {
        this(subject, form, team, days, programme, OversightFrame.NONE);
    }

    /** Days that cannot be read are null. */
    record Days(LocalDate from, LocalDate until) {

        boolean isSound() {
            return from != null && until != null && !until.isBefore(from);
        }
    }
}
