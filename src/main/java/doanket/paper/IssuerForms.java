package doanket.paper;

import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.identity.UnitScopes;
import doanket.platform.Change;
import doanket.platform.NotFoundException;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** How a unit's own papers look; kept by its clerk. Papers that were issued before keep what they were printed with. */
@ApplicationScoped
@Transactional
public class IssuerForms {

    private static final int MOST_LINES = 4;

    private final IssuerRepository issuers;
    private final PaperForms forms;
    private final PaperPrinter printer;
    private final Deeds deeds;

    protected IssuerForms() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    IssuerForms(IssuerRepository issuers, PaperForms forms, PaperPrinter printer, Deeds deeds) {
        this.issuers = issuers;
        this.forms = forms;
        this.printer = printer;
        this.deeds = deeds;
    }

    /** What was said for the unit, or what is usual. Refuses an unknown unit as "not found". */
    @Allowed(value = Permission.DOCUMENT_ISSUE, of = UnitScopes.class)
    public IssuerForm read(UUID unit) {
        return issuers.own(unit).orElseGet(() -> usual(forms.formOf(unit)));
    }

    /** Refuses an unknown family, no name of the issuer, no symbol, lines too long, and what another changed meanwhile. */
    @Allowed(value = Permission.DOCUMENT_ISSUE, of = UnitScopes.class)
    public void set(UUID unit, IssuerForm typed) {
        var form = sound(typed);
        var before = read(unit);
        if (!issuers.put(unit, form)) {
            throw new OptimisticLockException(form);
        }
        deeds.write("issuer.set", unit, unit, told(before, form));
    }

    private static String told(IssuerForm before, IssuerForm after) {
        return Change.of(before.symbol(), after.symbol())
                .and(before.family(), after.family())
                .and(before.parentLine(), after.parentLine())
                .and(before.issuerLines(), after.issuerLines())
                .and(before.place(), after.place())
                .and(before.archive(), after.archive())
                .toString();
    }

    /** The unit's papers look as is usual for its type again. */
    @Allowed(value = Permission.DOCUMENT_ISSUE, of = UnitScopes.class)
    public void forget(UUID unit) {
        issuers.remove(unit);
        deeds.write("issuer.forgotten", unit, unit, "");
    }

    /** An empty notice of the unit, to see what its papers look like now. */
    @Allowed(value = Permission.DOCUMENT_ISSUE, of = UnitScopes.class)
    public byte[] sample(UUID unit) {
        var form = forms.formOf(unit);
        var type = forms.types(form.family().code(), Words.VIETNAMESE).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var text = Words.of("sample.text");
        var blocks = new ArrayList<PaperBlock>();
        blocks.add(new PaperBlock.Text(0, "", text, false));
        for (int depth = 1; depth <= form.family().clauseStyles().size(); depth++) {
            blocks.add(new PaperBlock.Text(
                    depth, ClauseLabels.label(form.family().clauseStyles(), depth, 1), text, depth == 1));
        }
        return printer.pdf(new PaperSheet(
                form,
                new PaperHead(
                        PaperCode.print(form, type, 1),
                        LocalDate.of(2026, 1, 5),
                        type.name(),
                        Words.of("sample.excerpt"),
                        null),
                blocks,
                new PaperSignature("", "", Words.of("sample.post"), Words.of("sample.name")),
                List.of(new PaperRecipient(Words.of("sample.recipient"), Purpose.ACTION))));
    }

    /** The families to choose from. */
    @Allowed(Permission.DOCUMENT_ISSUE)
    public List<PaperFamily> families(Locale locale) {
        return forms.families(locale);
    }

    private static IssuerForm usual(PaperForm form) {
        return new IssuerForm(
                form.family().code(),
                form.parentLine(),
                String.join("\n", form.issuerLines()),
                form.symbol(),
                form.place(),
                form.archive(),
                false,
                0);
    }

    private IssuerForm sound(IssuerForm typed) {
        boolean known = forms.families(Words.VIETNAMESE).stream()
                .anyMatch(family -> family.code().equals(typed.family()));
        if (!known) {
            throw PaperRefused.noFamily();
        }
        var lines = clean(typed.issuerLines())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw PaperRefused.issuerLines(MOST_LINES);
        }
        return new IssuerForm(
                typed.family(),
                measured(typed.parentLine(), 200),
                measured(lines.stream().collect(Collectors.joining("\n")), 400),
                symbol(typed.symbol()),
                measured(typed.place(), 100),
                measured(typed.archive(), 200),
                true,
                typed.seen());
    }

    private static String symbol(String typed) {
        var symbol = measured(typed, 40);
        if (symbol.isEmpty()) {
            throw PaperRefused.noSymbol();
        }
        return symbol;
    }

    private static String measured(String typed, int most) {
        var text = clean(typed);
        if (text.length() > most) {
            throw PaperRefused.tooLong(most, text.length());
        }
        return text;
    }

    private static String clean(String typed) {
        return typed == null ? "" : VietnameseText.nfc(typed).strip();
    }
}
