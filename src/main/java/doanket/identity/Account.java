package doanket.identity;

import static java.util.Objects.requireNonNull;

import doanket.identity.Reading.Contrast;
import doanket.identity.Reading.Language;
import doanket.identity.Reading.TextSize;
import doanket.platform.AggregateRoot;
import doanket.platform.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One person's way into the portal. It is opened with a password that must be changed at the first sign-in, and closed on
 * the day the person leaves; a closed account can be opened again, never removed.
 */
@Entity
@Table(name = "account")
class Account extends AggregateRoot {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{2,59}");

    enum State {
        ACTIVE,
        CLOSED
    }

    @Column(name = "person_id", nullable = false)
    private UUID personId;

    /** The unit that answers for the account; its administrators look after it. */
    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    @Column(name = "username", nullable = false)
    private String username;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(name = "must_change_password", nullable = false)
    private boolean mustChangePassword;

    @Column(name = "password_changed_at", nullable = false)
    private Instant passwordChangedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state = State.ACTIVE;

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "text_size", nullable = false)
    private TextSize textSize = TextSize.NORMAL;

    @Enumerated(EnumType.STRING)
    @Column(name = "contrast", nullable = false)
    private Contrast contrast = Contrast.NORMAL;

    @Enumerated(EnumType.STRING)
    @Column(name = "language", nullable = false)
    private Language language = Language.VI;

    @Column(name = "reopened_at")
    private Instant reopenedAt;

    @Column(name = "acting_post")
    private UUID actingPost;

    @Enumerated(EnumType.STRING)
    @Column(name = "sign_in_way", nullable = false)
    private SignInWay way = SignInWay.LOCAL;

    @Column(name = "provider_issuer")
    private String providerIssuer;

    @Column(name = "provider_subject")
    private String providerSubject;

    protected Account() {} // for JPA

    Account(UUID personId, UUID unitId, String username, String passwordHash, Instant now) {
        this(new NewAccount(Uuids.next(), personId, username), unitId, passwordHash, now);
    }

    Account(NewAccount wanted, UUID unitId, String passwordHash, Instant now) {
        super(wanted.id());
        var key = keyOf(wanted.username());
        if (!USERNAME.matcher(key).matches()) {
            throw IdentityRefused.usernameShape();
        }
        this.personId = requireNonNull(wanted.person());
        this.unitId = requireNonNull(unitId);
        this.username = key;
        this.passwordHash = requireNonNull(passwordHash);
        this.passwordChangedAt = now;
        this.mustChangePassword = true;
    }

    /** User names are compared in lower case. */
    static String keyOf(String username) {
        return username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
    }

    void passwordChosenByOwner(String hash, Instant now) {
        passwordHash = requireNonNull(hash);
        passwordChangedAt = now;
        mustChangePassword = false;
    }

    void passwordGivenByAdministrator(String hash, Instant now) {
        passwordHash = requireNonNull(hash);
        passwordChangedAt = now;
        mustChangePassword = true;
    }

    /** The same password at another cost; it is no younger for that. */
    void passwordHashedAnew(String hash) {
        passwordHash = requireNonNull(hash);
    }

    /**
     * From now on opened by that and nothing else, at the provider by whoever is linked (or null). Where the portal keeps no
     * password, the one it kept gives way to one that nobody knows, so that it does not come back with the old way.
     */
    void openBy(SignInWay wanted, ProviderLink link, String unknownHash) {
        way = requireNonNull(wanted);
        providerIssuer = link == null ? null : link.issuer();
        providerSubject = link == null ? null : link.subject();
        if (!wanted.isOfPortal()) {
            passwordHash = requireNonNull(unknownHash);
            mustChangePassword = true;
        }
    }

    SignInWay way() {
        return way;
    }

    /** What its owner is called at the provider; null where that does not open it. */
    String providerSubject() {
        return providerSubject;
    }

    /** As the log says it. */
    String wayTold() {
        return way.told() + (providerSubject == null ? "" : " (" + providerSubject + ")");
    }

    /** What its owner is told when others, or he or she, tried too often. */
    SignInLocked lockedUntil(Instant until, String address) {
        return new SignInLocked(id(), address, until, language.locale());
    }

    /** What its owner is told when somebody else has changed what lets him or her in. */
    AccountTouched touched(AccountTouched.What what, RoleRow role) {
        var locale = language.locale();
        var name = role == null ? "" : locale.getLanguage().equals("en") ? role.nameEn() : role.nameVi();
        return new AccountTouched(id(), what, locale, name);
    }

    void read(Reading reading) {
        textSize = reading.size();
        contrast = reading.contrast();
        language = reading.language();
    }

    void actIn(UUID post) {
        actingPost = post;
    }

    /** Another unit answers for it; refuses the one that does already. */
    void moveTo(UUID unit) {
        if (unitId.equals(unit)) {
            throw IdentityRefused.unitAlready();
        }
        unitId = requireNonNull(unit);
    }

    void close() {
        state = State.CLOSED;
    }

    /** From now on the days count in which nobody signs in. */
    void reopen(Instant now) {
        reopenedAt = now;
        state = State.ACTIVE;
    }

    boolean isOpen() {
        return state == State.ACTIVE;
    }

    /** Whether anybody has ever signed in by it. */
    boolean isUsed() {
        return lastSignInAt != null;
    }

    String passwordHash() {
        return passwordHash;
    }

    UUID unit() {
        return unitId;
    }

    UUID person() {
        return personId;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    String username() {
        return username;
    }

    UUID accountId() {
        return id();
    }

    Reading reading() {
        return new Reading(textSize, contrast, language);
    }
}
