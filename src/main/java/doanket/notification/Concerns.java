package doanket.notification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Asks the features again, before a mail leaves, whether what it tells is still so and still for this reader. */
@ApplicationScoped
class Concerns {

    private final Events events;

    protected Concerns() { // for the CDI proxy
        this(null);
    }

    @Inject
    Concerns(Events events) {
        this.events = events;
    }

    private record Subject(String event, String kind, UUID id) {

        static Subject of(Happening happening) {
            return new Subject(happening.event(), happening.subjectKind(), happening.subject());
        }
    }

    /** The same letters with what still concerns their readers; one question for each happening, for all its readers. */
    List<Letter> stillSo(Collection<Letter> letters) {
        var samples = new HashMap<Subject, Happening>();
        letters.forEach(letter -> letter.told().forEach(told -> samples.put(Subject.of(told), told)));
        Map<Subject, Set<UUID>> asked = letters.stream()
                .flatMap(letter -> letter.told().stream()
                        .map(told -> Map.entry(Subject.of(told), letter.to().account())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        var concerned = new HashMap<Subject, Set<UUID>>();
        asked.forEach((subject, accounts) -> concerned.put(subject, concerned(samples.get(subject), accounts)));
        return letters.stream()
                .map(letter -> letter.telling(
                        letter.told().stream()
                                .filter(told -> concerned
                                        .get(Subject.of(told))
                                        .contains(letter.to().account()))
                                .toList(),
                        letter.more()))
                .toList();
    }

    private Set<UUID> concerned(Happening happening, Set<UUID> accounts) {
        return events.source(happening.event())
                .map(source -> (Set<UUID>) new HashSet<>(source.recipients(happening, accounts)))
                .orElse(Set.of());
    }
}
