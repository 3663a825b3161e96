package doanket.news;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who has confirmed reading an article and who has not, by unit and by person: people by given name, those who have not
 * first. {@code dueOn} is null where nobody is asked.
 */
public record ReceiptSheet(
        UUID article,
        String title,
        LocalDate dueOn,
        boolean overdue,
        boolean byRule,
        Instant remindedAt,
        boolean remindable,
        boolean manageable,
        List<ReceiptUnit> units,
        List<ReceiptPerson> people)
        implements Serializable {

    public boolean asked() {
        return dueOn != null;
    }

    public long confirmed() {
        return people.stream().filter(person -> person.confirmedAt() != null).count();
    }

    public long missing() {
        return people.size() - confirmed();
    }
}
