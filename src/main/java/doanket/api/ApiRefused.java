package doanket.api;

import doanket.platform.BusinessException;

/** What is wrong with the shape of what was sent. */
public class ApiRefused extends BusinessException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;

    ApiRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static ApiRefused unknownField(String name) {
        return new ApiRefused("refused.unknownField", name.length() > SHOWN ? name.substring(0, SHOWN) : name);
    }

    static ApiRefused fieldMissing(String name) {
        return new ApiRefused("refused.fieldMissing", name);
    }

    static ApiRefused fieldShape(String name) {
        return new ApiRefused("refused.fieldShape", name);
    }

    static ApiRefused tooMany(String name, int most) {
        return new ApiRefused("refused.tooMany", name, most);
    }

    /** The same thing twice in one list. */
    public static ApiRefused repeated(String name) {
        return new ApiRefused("refused.repeated", name);
    }

    static ApiRefused badAfter() {
        return new ApiRefused("refused.badAfter");
    }

    static ApiRefused badDay() {
        return new ApiRefused("refused.badDay");
    }

    static ApiRefused badNumber() {
        return new ApiRefused("refused.badNumber");
    }

    static ApiRefused badChoice() {
        return new ApiRefused("refused.badChoice");
    }
}
