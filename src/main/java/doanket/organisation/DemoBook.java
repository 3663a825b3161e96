package doanket.organisation;

import doanket.platform.VietnameseText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gathers the units, ties and posts of the demo, to be stored in a few batches. */
final class DemoBook {

    /** Since that day there are two levels, and the organisations belong to the Front. */
    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private static final String MAIL = "@vanson.example";

    /** Enters a person on behalf of a unit. */
    @FunctionalInterface
    interface People {
        UUID enter(UUID unit, String name, String mail, String phone);
    }

    private final People register;
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final List<UnitRelation> relations = new ArrayList<>();
    private final List<Appointment> posts = new ArrayList<>();
    private final List<Object> history = new ArrayList<>();
    private final Map<String, UUID> people = new HashMap<>();
    private final Map<String, Integer> addresses = new HashMap<>();

    DemoBook(People register) {
        this.register = register;
    }

    void found(NewUnit wanted) {
        var unit = new Unit(wanted);
        if (units.put(unit.code(), unit) != null) {
            throw new IllegalStateException(unit.code());
        }
    }

    /** Puts a unit beneath another, for as long as there are both. */
    void tie(String lower, String kind, String upper) {
        var from = units.get(lower).period().from();
        var since = units.get(upper).period().from();
        tie(lower, new NewRelation(id(upper), kind, from.isBefore(since) ? since : from, null));
    }

    /** Puts an organisation beneath another since the reform only. */
    void tieSinceReform(String lower, String kind, String upper) {
        tie(lower, new NewRelation(id(upper), kind, REFORM, null));
    }

    void tie(String lower, NewRelation wanted) {
        relations.add(new UnitRelation(id(lower), wanted));
    }

    /** The first post of somebody is the main one. */
    void post(String unit, String title, String name) {
        post(unit, name, new NewAppointment(person(unit, name), title, REFORM, null, false, false));
    }

    void formerPost(String unit, String title, String name, LocalDate from) {
        var until = REFORM.minusDays(1);
        posts.add(new Appointment(id(unit), new NewAppointment(person(unit, name), title, from, until, false, false)));
    }

    private void post(String unit, String name, NewAppointment wanted) {
        var post = new Appointment(id(unit), wanted);
        if (posts.stream().noneMatch(held -> held.isMain() && held.person().equals(wanted.person()))) {
            post.becomeMain();
        }
        posts.add(post);
    }

    private UUID person(String unit, String name) {
        return people.computeIfAbsent(name, unknown -> {
            var phone = String.format("0900 %06d", people.size());
            return register.enter(id(unit), name, mail(name), phone);
        });
    }

    private String mail(String name) {
        var words = VietnameseText.syllables(name);
        var given = words.get(words.size() - 1);
        var initials = new StringBuilder();
        words.subList(0, words.size() - 1).forEach(word -> initials.append(word.charAt(0)));
        var address = initials.isEmpty() ? given : given + "." + initials;
        int number = addresses.merge(address, 1, Integer::sum);
        return number == 1 ? address + MAIL : address + number + MAIL;
    }

    /** Closes a unit on the eve of the reform, with all that ties it, in favour of others. */
    void closeAtReform(String unit, SuccessionKind kind, String decision, List<String> successors) {
        var lastDay = REFORM.minusDays(1);
        units.get(unit).close(lastDay);
        var closing = new Closing(lastDay, successors.stream().map(this::id).toList(), kind, decision);
        closing.successors().forEach(successor -> history.add(new Succession(id(unit), successor, closing)));
        relations.stream()
                .filter(relation -> relation.lower().equals(id(unit)))
                .forEach(relation -> relation.end(lastDay));
    }

    void term(String unit, String name, LocalDate from, LocalDate to) {
        history.add(new Term(id(unit), name, from, to));
    }

    void formerName(String unit, String name, LocalDate lastDay) {
        history.add(new FormerName(id(unit), name, lastDay));
    }

    String nameOf(String code) {
        return units.get(code).name();
    }

    UUID id(String code) {
        return UnitDirectory.COUNTRY_CODE.equals(code)
                ? UnitDirectory.COUNTRY
                : units.get(code).unitId();
    }

    List<Unit> units() {
        return List.copyOf(units.values());
    }

    List<UnitRelation> relations() {
        return List.copyOf(relations);
    }

    List<Appointment> posts() {
        return List.copyOf(posts);
    }

    List<Object> history() {
        return List.copyOf(history);
    }
}
