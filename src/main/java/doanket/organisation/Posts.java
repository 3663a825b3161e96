package doanket.organisation;

import doanket.identity.Post;
import doanket.identity.PostSource;
import doanket.identity.UnitTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The posts in which people may act: one statement, beside what is known of the tree. */
@ApplicationScoped
class Posts implements PostSource {

    private final AppointmentRepository appointments;
    private final UnitTree tree;

    protected Posts() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    Posts(AppointmentRepository appointments, UnitTree tree) {
        this.appointments = appointments;
        this.tree = tree;
    }

    @Override
    public List<Post> postsOf(UUID person, LocalDate day) {
        return appointments.rows(person).stream()
                .filter(row -> row.holdsOn(day))
                .map(this::post)
                .toList();
    }

    @Override
    public Map<UUID, List<Post>> postsOf(Collection<UUID> people, LocalDate day) {
        return appointments.held(people, day).stream()
                .collect(Collectors.groupingBy(HeldPost::person, Collectors.mapping(this::post, Collectors.toList())));
    }

    private Post post(HeldPost row) {
        return new Post(
                row.id(),
                row.unit(),
                row.unitName(),
                row.unitType(),
                AppointmentRow.label(row.titleVi(), row.titleEn(), row.acting(), "vi"),
                AppointmentRow.label(row.titleVi(), row.titleEn(), row.acting(), "en"),
                tree.pathOf(row.unit()),
                row.main());
    }

    private Post post(AppointmentRow row) {
        return new Post(
                row.id(),
                row.unit(),
                row.unitName(),
                row.unitType(),
                row.label("vi"),
                row.label("en"),
                tree.pathOf(row.unit()),
                row.main());
    }
}
