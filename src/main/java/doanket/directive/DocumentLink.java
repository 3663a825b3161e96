package doanket.directive;

import java.io.Serializable;
import java.util.UUID;

/** Another paper that has to do with this one; the kind is the last part of a message key. */
public record DocumentLink(UUID id, String kind, String code, String excerpt) implements Serializable {}
