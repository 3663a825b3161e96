package doanket.platform;

import java.util.List;

/** Brings along what a feature counts for whoever runs the portal. */
public interface FigureSource {

    List<Figure> figures();

    /** Such figures are left out while the database is away, so that the others can still be told. */
    default boolean asksTheDatabase() {
        return true;
    }
}
