package doanket.task.web;

import doanket.task.Board;
import doanket.task.TaskList;
import doanket.task.TaskReading;
import doanket.web.PageLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A list of tasks as a board. */
@Named
@RequestScoped
public class TaskBoardView {

    @Inject
    private TaskReading reading;

    private String which;
    private Board board;

    public void load() {
        board = reading.board(list());
    }

    private TaskList list() {
        return PageLink.coded(TaskList.class, which, TaskList.UNIT);
    }

    public Board getBoard() {
        return board;
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
