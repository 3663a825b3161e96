package doanket.directive;

import java.io.Serializable;
import java.util.List;

/** A part of a register, the last numbers first, and the number below which it goes on, or null. */
public record RegisterPage(RegisterBook book, List<RegisterLine> lines, Integer next) implements Serializable {}
