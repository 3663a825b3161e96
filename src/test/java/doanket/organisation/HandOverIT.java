package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.directive.DirectiveKit;
import doanket.organisation.HandOverSheet.Group;
import doanket.platform.NotFoundException;
import doanket.task.TaskOfficeKit;
import doanket.task.TaskOfficeKit.Three;
import doanket.task.TaskWork;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever leaves a post knows what to hand over; others know how much it is. */
@ExtendWith(ArquillianExtension.class)
class HandOverIT {

    @Inject
    HandOver handOver;

    @Inject
    TaskOfficeKit tasks;

    @Inject
    TaskWork work;

    @Inject
    DirectiveKit papers;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    private Three three;

    @BeforeEach
    void somebodyWithATask() {
        three = tasks.three();
        var task = tasks.given(three, List.of(), 20);
        tasks.given(three, List.of(), 30);
        offices.as(three.officer());
        work.accept(task);
    }

    @Test
    void onesOwnListNamesEachThing() {
        var sheet = handOver.own();

        assertThat(sheet.fullName()).isEqualTo("Hà Văn Làm");
        assertThat(sheet.posts()).hasSize(1);
        assertThat(sheet.groups())
                .extracting(Group::heading, Group::count)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Nhiệm vụ đã nhận", 1));
        var thing = sheet.groups().get(0).things().get(0);
        assertThat(thing.title()).isEqualTo("Vận động Nhân dân làm đường nông thôn");
        assertThat(thing.day()).isEqualTo(tasks.today().plusDays(20));
    }

    @Test
    void aPaperInWorkIsHandedOverUntilItIsIssued() {
        var bureau = papers.bureau();
        papers.draft(bureau, DirectiveKit.content("còn dở"));

        var own = handOver.own();

        assertThat(own.groups()).extracting(Group::heading).containsExactly("Văn bản đang soạn");
        papers.issued(bureau, "đã xong");
        offices.as(bureau.writer());
        assertThat(handOver.own().groups()).extracting(Group::count).containsExactly(1);
    }

    @Test
    void whatWasCutIsTold() {
        var id = three.officer().account().id();
        Rows.change("""
                insert into opinion_batch (id, version, unit_id, area_unit_id, name, channel, starts_on, ends_on, closed,
                    saved_name, saved_at, created_by, created_name, created_at)
                select gen_random_uuid(), 1, ?, ?, 'Bản tập hợp ' || n, 'VILLAGE', current_date, current_date, false, 'Thử', now(),
                    ?, 'Thử', now()
                from generate_series(1, 201) n""", three.lead(), three.lead(), id);

        var batches = handOver.own().groups().get(1);

        assertThat(batches.heading()).isEqualTo("Bản tập hợp ý kiến đang soạn");
        assertThat(batches.told()).isEqualTo("200+");
        assertThat(batches.things()).hasSize(200);
        Rows.change("delete from opinion_batch where created_by = ?", id);
    }

    @Test
    void whoeverLooksAfterThePersonLearnsHowMuchButNotWhat() {
        var person = handOver.own().person();
        acting.as("quantri");

        var sheet = handOver.of(person);

        assertThat(sheet.groups()).extracting(Group::count).containsExactly(1);
        assertThat(sheet.groups().get(0).things()).isEmpty();
    }

    @Test
    void nobodyElseSeesIt() {
        var person = handOver.own().person();
        offices.as(three.colleague());

        assertThatThrownBy(() -> handOver.of(person)).isInstanceOf(NotFoundException.class);
        assertThat(handOver.own().groups()).isEmpty();
    }
}
