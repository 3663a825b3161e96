package doanket.settings;

import java.time.Instant;

/** Who changed which setting, when, in which post, and from what to what. */
public record SettingChange(Instant at, String name, String postLabel, String what, String detail) {}
