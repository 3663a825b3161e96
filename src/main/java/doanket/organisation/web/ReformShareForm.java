package doanket.organisation.web;

import doanket.organisation.ReformBeneath;
import doanket.organisation.ReformWish;
import doanket.platform.Uuids;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A unit beneath the one that is split, as it is typed: the key of the new unit it goes to, or none for the one that takes over. */
public class ReformShareForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReformBeneath unit;
    private String heir;

    ReformShareForm(ReformBeneath unit) {
        this.unit = unit;
    }

    /** Of units that are split, what lies beneath them; what is planned for a unit that does not any more is left out. */
    static List<ReformShareForm> all(
            List<ReformLineForm> lines, List<ReformWish.Share> planned, Function<UUID, List<ReformBeneath>> beneath) {
        var heirs = planned.stream()
                .collect(Collectors.toMap(
                        ReformWish.Share::unit, share -> share.heir().toString()));
        return lines.stream()
                .map(line -> line.getPlace().id())
                .map(beneath)
                .flatMap(List::stream)
                .map(unit -> of(unit, heirs.get(unit.unit())))
                .toList();
    }

    private static ReformShareForm of(ReformBeneath unit, String heir) {
        var form = new ReformShareForm(unit);
        form.heir = heir;
        return form;
    }

    /** Nothing where it goes to the one that takes over. */
    Stream<ReformWish.Share> wanted() {
        return Uuids.parse(heir).map(after -> new ReformWish.Share(unit.unit(), after)).stream();
    }

    public ReformBeneath getUnit() {
        return unit;
    }

    public String getHeir() {
        return heir;
    }

    public void setHeir(String heir) {
        this.heir = heir;
    }
}
