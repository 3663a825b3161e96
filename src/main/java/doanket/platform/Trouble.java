package doanket.platform;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.stream.Stream;

/** What went wrong, as far as the person in front of the screen is concerned. */
public enum Trouble {
    /** A rule of the house says no; the sentence is in the {@link BusinessException}. */
    REFUSED,
    /** Something typed has not the right shape. */
    INVALID,
    /** Somebody else saved the same thing first. */
    EDITED_MEANWHILE,
    NOT_FOUND,
    /** The database does not answer, or has no connection left. */
    DATABASE_AWAY,
    UNEXPECTED;

    /** Looks through the wrappings of the container for the cause that says most. */
    public static Trouble of(Throwable thrown) {
        return causes(thrown)
                .map(Trouble::ofOne)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(UNEXPECTED);
    }

    /** The first cause of that type. */
    public static <T> Optional<T> find(Throwable thrown, Class<T> type) {
        return causes(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }

    private static Optional<Trouble> ofOne(Throwable cause) {
        if (cause instanceof BusinessException) {
            return Optional.of(REFUSED);
        }
        if (cause instanceof NotFoundException) {
            return Optional.of(NOT_FOUND);
        }
        if (cause instanceof ConstraintViolationException) {
            return Optional.of(INVALID);
        }
        if (isConflict(cause)) {
            return Optional.of(EDITED_MEANWHILE);
        }
        return isDatabaseAway(cause) ? Optional.of(DATABASE_AWAY) : Optional.empty();
    }

    private static boolean isConflict(Throwable cause) {
        // 23505: what only one may have was taken by somebody else in the same moment.
        return cause instanceof OptimisticLockException
                || cause.getClass().getName().equals("org.eclipse.persistence.exceptions.OptimisticLockException")
                || cause instanceof SQLException sql && "23505".equals(sql.getSQLState());
    }

    /** Whether something was to be removed to which something else still refers. */
    public static boolean isInUse(Throwable thrown) {
        return causes(thrown).anyMatch(cause -> cause instanceof SQLException sql && "23503".equals(sql.getSQLState()));
    }

    private static boolean isDatabaseAway(Throwable cause) {
        if (cause instanceof SQLRecoverableException || cause instanceof SQLTransientException) {
            return true;
        }
        // 08 connection, 53 out of resources, 57P shut down; the pool of the server says it in words only.
        return cause instanceof SQLException sql
                && (sql.getSQLState() == null
                        ? String.valueOf(sql.getMessage()).contains("connection")
                        : sql.getSQLState().matches("08.*|53.*|57P.*"));
    }
}
