package doanket.directive;

import doanket.platform.Choice;
import java.io.Serializable;
import java.util.List;

/** What the list can be narrowed by. */
public record DocumentFilters(List<TypeChoice> types, List<Choice> issuers) implements Serializable {}
