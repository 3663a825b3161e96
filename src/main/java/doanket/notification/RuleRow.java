package doanket.notification;

/** A role with what is decided for it about one event, way by way. */
public record RuleRow(String role, String roleName, Rule inApp, Rule mail, Rule digest) {}
