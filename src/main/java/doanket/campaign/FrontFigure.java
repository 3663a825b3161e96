package doanket.campaign;

import java.io.Serializable;

/** A figure shown in front: its name, the sum of this year as it is written, and its unit. */
public record FrontFigure(String name, String told, String unit) implements Serializable {}
