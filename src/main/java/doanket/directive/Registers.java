package doanket.directive;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.identity.UnitScopes;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The clerk's registers: every number up to the last with what has it, and otherwise why it is kept or void. */
@ApplicationScoped
@Transactional
public class Registers {

    /** Lines on one page. */
    public static final int PAGE = 100;

    private final RegisterReading reading;
    private final RegisterRepository registers;
    private final Numbers numbers;
    private final Deeds deeds;
    private final Actor actor;

    protected Registers() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Registers(RegisterReading reading, RegisterRepository registers, Numbers numbers, Deeds deeds, Actor actor) {
        this.reading = reading;
        this.registers = registers;
        this.numbers = numbers;
        this.deeds = deeds;
        this.actor = actor;
    }

    /** The registers of the units for which the current user issues papers. */
    @Allowed(Permission.DOCUMENT_ISSUE)
    public List<RegisterBook> books() {
        return reading.books();
    }

    /** A hundred lines below that number, the last first; with null from the end on. */
    @Allowed(value = Permission.DOCUMENT_ISSUE, of = RegisterScopes.class)
    public RegisterPage page(UUID register, Integer below) {
        var book = reading.book(register).orElseThrow(NotFoundException::new);
        var lines = reading.lines(register, below == null ? Integer.MAX_VALUE : below, PAGE + 1);
        if (lines.size() <= PAGE) {
            return new RegisterPage(book, lines, null);
        }
        var shown = List.copyOf(lines.subList(0, PAGE));
        return new RegisterPage(book, shown, shown.get(PAGE - 1).number());
    }

    /** Keeps the next number for a paper to come, and tells it; {@code purpose} says for what. */
    @Allowed(value = Permission.DOCUMENT_ISSUE, of = UnitScopes.class)
    public int reserve(UUID issuer, String type, String purpose) {
        int number = numbers.reserve(issuer, type, Reasons.given(purpose), actor.stamp());
        deeds.write("document.number_reserved", null, issuer, type + " " + number);
        return number;
    }

    /** As {@link #reserve}, for the type of paper of that register. Refuses one whose issuer is there no longer. */
    @Allowed(value = Permission.DOCUMENT_ISSUE, of = RegisterScopes.class)
    public int reserveIn(UUID register, String purpose) {
        var book = reading.book(register).orElseThrow(NotFoundException::new);
        if (!reading.keeper(register).filter(book.issuer()::equals).isPresent()) {
            throw DirectiveRefused.registerClosed(book.issuerName());
        }
        return reserve(book.issuer(), book.type(), purpose);
    }

    /** A number that was kept is given up, with the reason. Refuses one that was used meanwhile. */
    @Allowed(value = Permission.DOCUMENT_ISSUE, of = RegisterScopes.class)
    public void makeVoid(UUID register, int number, String reason) {
        if (!registers.makeVoid(register, number, Reasons.given(reason), actor.stamp())) {
            throw DirectiveRefused.notReserved(number);
        }
        deeds.write(
                "document.number_voided",
                register,
                reading.book(register).orElseThrow().issuer(),
                Integer.toString(number));
    }
}
