package doanket.home;

import doanket.identity.Actor;
import doanket.identity.Permission;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** One tile of what somebody's units owe; a feature says which rows these are, and who sees them. */
public abstract class OwedTiles implements TileSource {

    private final Actor actor;
    private final Owed owed;

    /**
     * What is owed: the key of the tile, who sees it, its place, and the rows {@code id}, {@code title}, {@code detail}, {@code
     * due_on} of units {@code ?1} on the day {@code ?2}; the whole list, and where a row leads, before its id.
     */
    public record Owed(String key, Permission permission, int place, String rows, String more, String address) {

        private String question() {
            return "select w.*, " + DueCount.COLUMNS + " from (" + rows + ") w order by w.due_on, w.id limit 5";
        }
    }

    protected OwedTiles(Actor actor, Owed owed) {
        this.actor = actor;
        this.owed = owed;
    }

    /** What the tile is called. */
    protected abstract String title(Locale locale);

    @Override
    public List<TileQuestion> questions() {
        if (!actor.holds(owed.permission())) {
            return List.of();
        }
        var units = actor.units().stream().map(UUID::toString).collect(Collectors.joining(","));
        return List.of(new TileQuestion(
                owed.key(), owed.question(), List.of(units, actor.today().toString())));
    }

    @Override
    public List<Tile> tiles(TileAnswers answers) {
        var rows = answers.of(owed.key());
        if (rows.isEmpty()) {
            return List.of();
        }
        var seen = new DueTile.Seen(actor.locale(), actor.today());
        return List.of(new DueTile(owed.key(), owed.place(), owed.more(), title(actor.locale()))
                .of(rows, row -> owed.address() + row.id("id"), seen));
    }
}
