package doanket.testkit;

import doanket.platform.BusinessException;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;

/** Fails in every way in which a page can; exists in the test archive only. */
@Named("testkitTrouble")
@RequestScoped
public class Trouble {

    /** Must never be seen by anybody. */
    public static final String SECRET = "jdbc:postgresql://10.0.0.1/secret";

    private String typed;

    public String getSecret() {
        throw new IllegalStateException(SECRET);
    }

    public void refused() {
        throw new Refused();
    }

    public void conflict() {
        throw new IllegalStateException(new OptimisticLockException(SECRET));
    }

    public void away() {
        throw new IllegalStateException(new SQLException(SECRET, "08006"));
    }

    public void unexpected() {
        throw new IllegalStateException(SECRET);
    }

    public void notFound() {
        throw new NotFoundException();
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    /** Says something that stands in the bundle of the shared kit. */
    static class Refused extends BusinessException {

        private static final long serialVersionUID = 1L;

        Refused() {
            super("trouble.notFound");
        }

        @Override
        public String bundleName() {
            return "doanket.web.messages";
        }
    }
}
