package doanket.meeting;

import doanket.identity.Actor;
import doanket.organisation.PersonOnDay;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Names speakers: a known person with the post of that day unless another was typed, anybody else as typed. */
@ApplicationScoped
class Speakers {

    private final People people;
    private final Actor actor;

    protected Speakers() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    Speakers(People people, Actor actor) {
        this.people = people;
        this.actor = actor;
    }

    StoredPerson of(Meeting meeting, ContributionFacts facts) {
        var typedPost = Names.post(facts.post());
        var known = people.on(meeting.startsAt(), facts.person());
        if (known == null) {
            return StoredPerson.of(new PersonOnDay(null, Names.optional(facts.speaker()), typedPost, null, 0));
        }
        return StoredPerson.of(
                typedPost.isEmpty()
                        ? known
                        : new PersonOnDay(known.id(), known.fullName(), typedPost, known.unit(), known.rank()));
    }

    Stamp stamp() {
        return actor.stamp();
    }
}
