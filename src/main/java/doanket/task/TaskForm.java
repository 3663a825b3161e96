package doanket.task;

import java.io.Serializable;

/** A task as somebody writes it down. */
public record TaskForm(TaskTerms terms, TaskParties parties, TaskTimes times) implements Serializable {}
