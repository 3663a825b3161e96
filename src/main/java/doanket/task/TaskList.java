package doanket.task;

/** Whose tasks a list shows. */
public enum TaskList {
    /** Those one has accepted, the whole or a part. */
    MINE,
    /** Those of the units one is of, to lead or to co-ordinate. */
    UNIT,
    /** Those one's unit has given. */
    GIVEN,
    /** Those one follows up, or is in charge of. */
    FOLLOWED,
    /** Those that the units one looks after have given. */
    OVERSEEN,
    /** Those that the units one looks after lead. */
    LED,
    /** Those of one paper, as far as one may open them. */
    PAPER,
    /** Those that the unit the list is narrowed to has given or leads, as far as one may open them. */
    HOST
}
