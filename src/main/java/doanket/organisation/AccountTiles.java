package doanket.organisation;

import doanket.home.Tile;
import doanket.home.TileAnswer;
import doanket.home.TileAnswers;
import doanket.home.TileQuestion;
import doanket.home.TileRow;
import doanket.home.TileSource;
import doanket.identity.Actor;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On the first page of whoever looks after people: how many of their accounts should be looked at, and why. */
@ApplicationScoped
class AccountTiles implements TileSource {

    private static final int PLACE = 15;
    private static final String CONCERNS = "organisation.accounts";

    private final Actor actor;
    private final AccountConcernRepository concerns;

    protected AccountTiles() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    AccountTiles(Actor actor, AccountConcernRepository concerns) {
        this.actor = actor;
        this.concerns = concerns;
    }

    @Override
    public List<TileQuestion> questions() {
        return actor.holds(Permission.PEOPLE_MANAGE) ? List.of(concerns.counts(CONCERNS)) : List.of();
    }

    @Override
    public List<Tile> tiles(TileAnswers answers) {
        var numbers = answers.of(CONCERNS).stream()
                .filter(answer -> concerns.looksAfter(answer.id("unit_id")))
                .collect(Collectors.groupingBy(
                        answer -> AccountConcern.valueOf(answer.text("concern")),
                        Collectors.summingInt((TileAnswer answer) -> answer.number("number"))));
        var rows = Stream.of(AccountConcern.values())
                .filter(numbers::containsKey)
                .map(concern -> row(concern, numbers.get(concern)))
                .toList();
        var title = Words.of(actor.locale(), "tile.accounts");
        return rows.isEmpty()
                ? List.of()
                : List.of(new Tile(CONCERNS, PLACE, Tile.Kind.LIST, title, "/organisation/accounts", rows));
    }

    private TileRow row(AccountConcern concern, int number) {
        var told = Words.of(actor.locale(), "concern." + concern);
        var state = concern == AccountConcern.LEFT ? "warn" : "info";
        return new TileRow(
                told, null, "/organisation/accounts?concern=" + concern, null, String.valueOf(number), state);
    }
}
