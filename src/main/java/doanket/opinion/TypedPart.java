package doanket.opinion;

/** One part of a petition that is split, as it is typed. */
public record TypedPart(String topic, String competence, String people, String text) {

    boolean isEmpty() {
        return people.isBlank() && text.isBlank();
    }
}
