package doanket.task.web;

import doanket.task.TaskList;
import doanket.task.TaskReading;
import doanket.task.Timeline;
import doanket.web.PageLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A list of tasks as a timeline. */
@Named
@RequestScoped
public class TaskTimelineView {

    @Inject
    private TaskReading reading;

    private String which;
    private Timeline timeline;

    public void load() {
        timeline = reading.timeline(list());
    }

    private TaskList list() {
        return PageLink.coded(TaskList.class, which, TaskList.UNIT);
    }

    public Timeline getTimeline() {
        return timeline;
    }

    public String getListCode() {
        return PageLink.code(list());
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }
}
