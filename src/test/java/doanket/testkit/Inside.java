package doanket.testkit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/**
 * Asks what is only ever asked inside a transaction. Outside of one the server lends the entity manager of the request, which
 * a job that the request has set off may close meanwhile.
 */
@ApplicationScoped
public class Inside {

    @Transactional
    public <T> T transaction(Supplier<T> question) {
        return question.get();
    }
}
