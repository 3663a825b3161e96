package doanket.meeting;

import doanket.organisation.PersonOnDay;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Somebody as named on the day of a meeting; empty for nobody. */
@Embeddable
class StoredPerson {

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "name", nullable = false)
    private String name = "";

    @Column(name = "post", nullable = false)
    private String post = "";

    protected StoredPerson() {} // for JPA

    static StoredPerson of(PersonOnDay person) {
        var stored = new StoredPerson();
        if (person != null) {
            stored.personId = person.id();
            stored.name = person.fullName();
            stored.post = person.post();
        }
        return stored;
    }

    UUID id() {
        return personId;
    }

    String name() {
        return name;
    }

    String post() {
        return post;
    }

    boolean isNobody() {
        return name.isEmpty();
    }

    /** Name and post as they are printed. */
    String told() {
        return told(name, post);
    }

    static String told(String name, String post) {
        return post.isEmpty() ? name : name + ", " + post;
    }
}
