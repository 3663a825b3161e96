package doanket.news;

import doanket.platform.Choice;
import java.io.Serializable;
import java.util.UUID;

/** One line of the list of categories; {@code seen} is to be given back when changing it. */
public record CategoryRow(UUID id, long seen, String nameVi, String nameEn, int position, boolean open, boolean story)
        implements Serializable {

    Choice choice(boolean english) {
        return new Choice(id, english ? nameEn : nameVi);
    }
}
