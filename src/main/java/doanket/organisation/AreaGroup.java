package doanket.organisation;

import java.util.List;

/** The places that lie directly in another one, to choose from. */
public record AreaGroup(String name, List<UnitName> places) {}
