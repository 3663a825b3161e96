package doanket.opinion;

/** Which petitions a list holds: those that wait with one's units, those one's units put together, and of these the answered ones. */
public enum OpinionList {
    WAITING,
    OWN,
    UNTOLD
}
