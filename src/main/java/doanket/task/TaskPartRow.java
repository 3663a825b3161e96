package doanket.task;

import java.io.Serializable;
import java.util.UUID;

/** The part of a co-ordinating unit, and what the current reader may do with it. */
public record TaskPartRow(
        UUID id,
        UUID unit,
        String name,
        String duty,
        PartState state,
        String officer,
        boolean acceptable,
        boolean reportable,
        boolean confirmable)
        implements Serializable {

    public boolean isAnythingToDo() {
        return acceptable || reportable || confirmable;
    }

    public String tone() {
        return switch (state) {
            case OPEN -> "neutral";
            case REPORTED -> "info";
            case CONFIRMED -> "good";
        };
    }
}
