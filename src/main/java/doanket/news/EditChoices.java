package doanket.news;

import doanket.platform.Choice;
import java.io.Serializable;
import java.util.List;

/** What a writer can choose from; the units are those in which he or she may write, one's own first. */
public record EditChoices(
        List<Choice> units,
        List<Choice> categories,
        List<Choice> topics,
        List<CodeChoice> unitTypes,
        List<CodeChoice> roles)
        implements Serializable {}
