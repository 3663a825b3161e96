package doanket.organisation;

import java.io.Serializable;

/** Why a row of an import cannot be taken: the key of a sentence, and the word it is about (or an empty one). */
public record StaffProblem(String key, String about) implements Serializable {

    static StaffProblem of(String key) {
        return new StaffProblem(key, "");
    }

    static StaffProblem of(String key, String about) {
        return new StaffProblem(key, about);
    }
}
