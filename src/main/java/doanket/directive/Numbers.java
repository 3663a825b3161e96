package doanket.directive;

import doanket.directive.RegisterRepository.Lines;
import doanket.identity.Actor;
import doanket.paper.PaperCode;
import doanket.paper.PaperForm;
import doanket.paper.PaperForms;
import doanket.paper.PaperType;
import doanket.platform.Sql;
import doanket.platform.Stamp;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives numbers from the registers, under a lock on the register's row: each number once, and every number up to the last is
 * used, kept or void with a reason.
 */
@ApplicationScoped
class Numbers {

    private static final int HIGHEST = 99_999;
    private static final int WIDEST_GAP = 5_000;

    private final RegisterRepository registers;
    private final PaperForms papers;

    protected Numbers() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    Numbers(RegisterRepository registers, PaperForms papers) {
        this.registers = registers;
        this.papers = papers;
    }

    /** The number for a paper that is signed. Refuses a day out of order, and a number that is taken, void or too far on. */
    GivenNumber give(Document document, NumberWish wish, Stamp by) {
        var day = wish.day() == null ? by.day() : wish.day();
        refuseBadDay(document, day, by);
        var form = papers.formOf(document.issuer());
        var register = registers.hold(key(form, document.words().type(), day));
        int number = wish.number() == null ? register.next() : sound(wish.number());
        if (number >= register.next()) {
            registers
                    .lastDayBefore(register.id(), number)
                    .filter(last -> last.day().isAfter(day))
                    .ifPresent(last -> {
                        throw DirectiveRefused.dayOutOfOrder(last.number(), VietnamTime.told(last.day()));
                    });
        }
        take(register, number, document.documentId(), wish.reason(), by);
        return new GivenNumber(number, code(form, document.words().type(), number), day);
    }

    private static void refuseBadDay(Document document, LocalDate day, Stamp by) {
        if (day.isAfter(by.day())) {
            throw DirectiveRefused.dayInFuture();
        }
        var signedOn = VietnamTime.day(document.signing().at());
        if (day.isBefore(signedOn)) {
            throw DirectiveRefused.dayBeforeSigning(signedOn);
        }
    }

    /** What the clerk may choose from: the next number today, and those that are kept. */
    NumberOffer offer(Document document, LocalDate today) {
        var key = key(papers.formOf(document.issuer()), document.words().type(), today);
        return new NumberOffer(registers.next(key), registers.kept(key));
    }

    /** Another number for a paper that is issued; the old one becomes void with the reason. */
    GivenNumber correct(Document document, Integer wanted, String reason, Stamp by) {
        var numbering = document.numbering();
        var form = papers.formOf(document.issuer());
        var register = registers.hold(key(form, document.words().type(), numbering.issuedOn()));
        int number = wanted == null ? register.next() : sound(wanted);
        if (number == numbering.number()) {
            throw DirectiveRefused.sameNumber();
        }
        registers.free(document.documentId(), reason, by);
        take(register, number, document.documentId(), reason, by);
        return new GivenNumber(number, code(form, document.words().type(), number), numbering.issuedOn());
    }

    /** Keeps the next number for a paper to come. */
    int reserve(UUID issuer, String type, String purpose, Stamp by) {
        var register = registers.hold(key(papers.formOf(issuer), type, by.day()));
        registers.write(register.id(), new Lines(register.next(), register.next(), "RESERVED", null, purpose), by);
        registers.goOn(register.id(), register.next() + 1);
        return register.next();
    }

    private void take(HeldRegister register, int number, UUID document, String reason, Stamp by) {
        if (number < register.next()) {
            takeKept(register, number, document, by);
            return;
        }
        if (number > register.next()) {
            leaveOut(register, number, reason, by);
        }
        registers.write(register.id(), new Lines(number, number, "USED", document, ""), by);
        registers.goOn(register.id(), number + 1);
    }

    private void takeKept(HeldRegister register, int number, UUID document, Stamp by) {
        var line = registers.line(register.id(), number).orElseThrow();
        if (line.isVoid()) {
            throw DirectiveRefused.numberVoid(number, line.reason());
        }
        if (!line.isReserved()) {
            throw DirectiveRefused.numberTaken(number, line.code() + " (" + line.excerpt() + ")");
        }
        registers.use(register.id(), number, document, by);
    }

    private void leaveOut(HeldRegister register, int number, String reason, Stamp by) {
        if (reason == null || reason.isBlank()) {
            throw DirectiveRefused.gapUnexplained(register.next(), number);
        }
        if (number - register.next() > WIDEST_GAP) {
            throw DirectiveRefused.gapTooWide(WIDEST_GAP);
        }
        registers.write(register.id(), new Lines(register.next(), number - 1, "VOID", null, Reasons.given(reason)), by);
    }

    private static int sound(int number) {
        if (number < 1 || number > HIGHEST) {
            throw DirectiveRefused.numberBad();
        }
        return number;
    }

    private String code(PaperForm form, String type, int number) {
        return PaperCode.print(form, type(form, type), number);
    }

    private PaperType type(PaperForm form, String code) {
        return papers.type(form.family().code(), code, Actor.VIETNAMESE).orElseThrow(DirectiveRefused::typeUnknown);
    }

    /** By the term of the committee where the family has it so and the term is known; else by the year. */
    private RegisterKey key(PaperForm form, String type, LocalDate day) {
        var family = form.family();
        var term = family.perTerm() ? registers.term(form.unit(), day) : Optional.<Object[]>empty();
        return term.map(row -> new RegisterKey(form.unit(), family.code(), type, (String) row[0], Sql.day(row[1])))
                .orElseGet(() -> new RegisterKey(
                        form.unit(), family.code(), type, Integer.toString(day.getYear()), day.withDayOfYear(1)));
    }
}
