package doanket.settings;

import java.util.List;
import java.util.UUID;

/** What was set, the latest first. {@code next} leads to what was set earlier, or is null. */
public record SettingPage(List<SettingChange> changes, UUID next) {}
