package doanket.directive;

import doanket.identity.Actor;
import doanket.paper.PaperFamily;
import doanket.paper.PaperForms;
import doanket.paper.PaperType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** How families and types of papers are called, in the reader's language, and how their clauses are numbered. */
@ApplicationScoped
class PaperNames {

    private final PaperForms forms;
    private final Actor actor;

    protected PaperNames() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    PaperNames(PaperForms forms, Actor actor) {
        this.forms = forms;
        this.actor = actor;
    }

    /** A type that is no longer used keeps its code for a name. */
    String type(String family, String code) {
        return type(family, code, actor.locale());
    }

    String type(String family, String code, Locale locale) {
        return forms.type(family, code, locale).map(PaperType::name).orElse(code);
    }

    /** Of all families, each code once, by name. */
    List<TypeChoice> everyType() {
        return everyType(actor.locale());
    }

    List<TypeChoice> everyType(Locale locale) {
        var found = new TreeMap<String, TypeChoice>();
        forms.families(locale)
                .forEach(family -> forms.types(family.code(), locale)
                        .forEach(type -> found.putIfAbsent(type.code(), new TypeChoice(type.code(), type.name()))));
        return found.values().stream()
                .sorted(Comparator.comparing(TypeChoice::name, Collator.getInstance(locale)))
                .toList();
    }

    List<String> clauseStyles(String family) {
        return forms.families(actor.locale()).stream()
                .filter(known -> known.code().equals(family))
                .findFirst()
                .map(PaperFamily::clauseStyles)
                .orElse(List.of());
    }
}
