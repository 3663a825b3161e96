package doanket.identity;

import doanket.platform.AggregateRoot;
import doanket.platform.Change;
import doanket.platform.VietnameseText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;

/** A human being known to the portal. The name is one field, stored whole; the sort key may be corrected by hand. */
@Entity
@Table(name = "person")
class Person extends AggregateRoot {

    @Column(name = "full_name", nullable = false)
    private String fullName;

    @Column(name = "full_name_fold", nullable = false)
    private String fullNameFold;

    @Column(name = "sort_key", nullable = false)
    private String sortKey;

    @Column(name = "email")
    private String email;

    @Column(name = "phone")
    private String phone;

    protected Person() {} // for JPA

    Person(UUID id, NewPerson wanted) {
        super(id);
        rename(wanted.fullName());
        reachableBy(wanted.email(), wanted.phone());
    }

    /** Refuses what was changed on the ground of an older state than the present one. */
    void expect(long seen) {
        if (seen != version()) {
            throw new OptimisticLockException(this);
        }
    }

    boolean is(NewPerson wanted) {
        return clean(wanted.fullName()).equals(fullName)
                && Objects.equals(wanted.email(), email)
                && Objects.equals(wanted.phone(), phone);
    }

    private static String clean(String name) {
        return VietnameseText.nfc(name == null ? "" : name).strip().replaceAll("\\s+", " ");
    }

    final void rename(String name) {
        var clean = clean(name);
        if (clean.isEmpty() || clean.length() > PersonService.NAME_MAX) {
            throw IdentityRefused.nameMissing();
        }
        fullName = clean;
        fullNameFold = VietnameseText.fold(clean);
        sortKey = VietnameseText.sortKey(clean);
    }

    void reachableBy(String mail, String telephone) {
        email = mail;
        phone = telephone;
    }

    /** What may be corrected, as it stands. */
    Told told() {
        return new Told(fullName, email, phone);
    }

    /** Name and reachability at one moment. */
    record Told(String name, String email, String phone) {

        /** What became of it; the name alone where nothing is another. */
        String to(Told after) {
            var change = Change.of(name, after.name).and(email, after.email).and(phone, after.phone);
            return name.equals(after.name) ? name + ": " + change : change.toString();
        }
    }

    UUID personId() {
        return id();
    }

    String fullName() {
        return fullName;
    }
}
