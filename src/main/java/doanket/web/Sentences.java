package doanket.web;

import doanket.platform.BusinessException;
import doanket.platform.CellChange;
import doanket.platform.Trouble;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/** Finds the words for what went wrong. */
final class Sentences {

    static final Locale VIETNAMESE = new Locale("vi");

    /** Whatever is not there in a language is there in Vietnamese, never in the language of the machine. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Sentences() {}

    static String of(BusinessException refusal, Locale locale) {
        return in(refusal.bundleName(), locale, refusal.getMessage(), refusal.arguments());
    }

    /** Why a cell cannot be taken. */
    static String of(CellChange.Problem problem, Locale locale) {
        return in(problem.bundle(), locale, problem.key(), problem.arguments().toArray());
    }

    private static String in(String bundle, Locale locale, String key, Object... arguments) {
        var text = bundle(bundle, locale).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    static String in(Locale locale, String key) {
        return bundle("doanket.web.messages", locale).getString(key);
    }

    /** The sentences of the constraints, each once. */
    static String invalid(Throwable thrown) {
        return Trouble.find(thrown, ConstraintViolationException.class).stream()
                .flatMap(invalid -> invalid.getConstraintViolations().stream())
                .map(ConstraintViolation::getMessage)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, Sentences.class.getClassLoader(), NO_FALLBACK);
    }
}
