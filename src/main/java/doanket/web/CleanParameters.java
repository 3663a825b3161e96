package doanket.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes control characters out of typed or pasted text: word processors leave some (a vertical tab for a soft line break),
 * no page can show them, and they break the answer to a background request.
 */
class CleanParameters extends HttpServletRequestWrapper {

    private static final Pattern SOFT_BREAK = Pattern.compile("[\\x0B\\x0C]");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]");

    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    private CleanParameters(HttpServletRequest request) {
        super(request);
        request.getParameterMap()
                .forEach((name, values) -> parameters.put(
                        name, Arrays.stream(values).map(CleanParameters::clean).toArray(String[]::new)));
    }

    static HttpServletRequest of(HttpServletRequest request) {
        boolean clean = request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .allMatch(CleanParameters::isClean);
        return clean ? request : new CleanParameters(request);
    }

    private static boolean isClean(String value) {
        return !SOFT_BREAK.matcher(value).find()
                && !CONTROL.matcher(value).find()
                && Normalizer.isNormalized(value, Form.NFC);
    }

    private static String clean(String value) {
        var sound = CONTROL.matcher(SOFT_BREAK.matcher(value).replaceAll("\n")).replaceAll("");
        return Normalizer.normalize(sound, Form.NFC);
    }

    @Override
    public String getParameter(String name) {
        var values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        var values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
