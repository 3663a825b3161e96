package doanket.opinion;

/** A line of opinions as it is typed: topic, place and competence by name or code, the count as digits. */
public record TypedLine(String topic, String place, String competence, String people, String text) {

    boolean isEmpty() {
        return topic.isBlank() && place.isBlank() && people.isBlank() && text.isBlank();
    }
}
