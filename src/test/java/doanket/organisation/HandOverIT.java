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
