package doanket.platform;

import java.util.List;

/**
 * A refusal the user should read. The key lies in the bundle beside the exception's own class; the arguments fill its
 * places {0}, {1} …
 */
public abstract class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;

    protected BusinessException(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = List.of(arguments);
    }

    public String bundleName() {
        return getClass().getPackageName() + ".messages";
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.toArray();
    }
}
