package doanket.identity;

import doanket.identity.Reading.Language;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Whoever this request comes from; nobody before sign-in. */
@RequestScoped
public class CurrentUser {

    private SignedIn signedIn;
    private boolean system;
    private String address;
    private String token;

    public Optional<SignedIn> find() {
        return Optional.ofNullable(signedIn);
    }

    /** Refuses as "not found" where nobody has signed in. */
    public SignedIn get() {
        return find().orElseThrow(NotFoundException::new);
    }

    /** Whether the portal itself is at work: a job, or the loading of demo data. */
    public boolean isSystem() {
        return system;
    }

    /** The machine from which the request came, as far as that is known; null for the work of the portal itself. */
    public String address() {
        return address;
    }

    /** As {@link #address}, and by which token another system came; so the log has it. */
    String whence() {
        return token == null ? address : (address == null ? "" : address + ", ") + "API " + token;
    }

    /** Whether another system acts for its owner. */
    boolean isSystemOfOwner() {
        return token != null;
    }

    /** The first letters of the token and what it is called. */
    void comesBy(String token) {
        this.token = token;
    }

    /** Said by the filters, before anything else. */
    public void comesFrom(Origin origin) {
        this.address = origin.address();
    }

    /** This request is answered in that language, whatever its owner reads on the pages. Nobody is nobody still. */
    public void reads(Language language) {
        signedIn = find().map(person -> person.reading(language)).orElse(null);
    }

    void become(SignedIn user) {
        this.signedIn = user;
    }

    /** A job of the portal goes on as that person; with nobody, as the portal again. */
    void standFor(SignedIn person) {
        this.signedIn = person;
        this.system = person == null;
    }

    /** For jobs only, which have no request of a person; needs an active request context. */
    public void becomeSystem() {
        this.system = true;
    }
}
